// Locations for diagnostics do not put debug information into an object that did not ask for it.
// RUN: %weft-cc -O1 -c %s -o %t.o
// RUN: llvm-readobj --sections %t.o | FileCheck %s
// CHECK: .text
// CHECK-NOT: .debug_info
// CHECK-NOT: .debug_line
#include <weft/weft.h>
fiber int f(int n);
fiber int f(int n)
{
    weft_suspend();
    return n;
}
