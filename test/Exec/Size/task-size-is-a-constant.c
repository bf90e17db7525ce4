// H: weft_task_size and weft_task_align of a function in this file are constants after compilation.
// RUN: %weft-cc -O1 -S -emit-llvm %s -o - | FileCheck %s
// CHECK-LABEL: @bytes_of(
// CHECK: ret i64 {{[1-9]}}
// CHECK-LABEL: @align_of(
// CHECK: ret i64 {{(8|16|32|64)([^0-9]|$)}}
// CHECK-NOT: call {{.*}}weft__task_
#include <weft/weft.h>
fiber int f(int n);
fiber int f(int n)
{
    weft_suspend();
    return n;
}
size_t bytes_of(void) { return weft_task_size(f); }
size_t align_of(void) { return weft_task_align(f); }
