// I: a debugger finds the locals that lie in the frame in every part of their function. [locals visible in a debugger]
// RUN: %weft-cc -O0 -g -S -emit-llvm %s -o - | FileCheck %s
#include <weft/weft.h>
fiber void touch(int *p);
fiber int f(int n);
fiber int f(int n)
{
    int kept = n * 2;
    touch(&kept);
    {
        int inner = kept + n;
        touch(&inner);
        kept += inner;
    }
    return kept;
}
// CHECK-LABEL: @f.ramp(
// CHECK: #dbg_declare(ptr %1, ![[KEPT:[0-9]+]], !DIExpression(DW_OP_plus_uconst
// CHECK-LABEL: define internal i32 @f.resume(
// CHECK-DAG: #dbg_declare(ptr %1, ![[RESUMED:[0-9]+]], !DIExpression(DW_OP_plus_uconst
// CHECK-DAG: #dbg_declare(ptr %1, ![[INNER:[0-9]+]], !DIExpression(DW_OP_plus_uconst
// CHECK: ret i32
// CHECK-DAG: ![[KEPT]] = !DILocalVariable(name: "{{n|kept|inner}}"
// CHECK-DAG: ![[RESUMED]] = !DILocalVariable(name: "{{n|kept|inner}}"
// CHECK-DAG: ![[INNER]] = !DILocalVariable(name: "{{n|kept|inner}}"
