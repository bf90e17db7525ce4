// A: a backtrace names functions that were inlined before the split, each with its line.
// A: [a backtrace names inlined fibers]
// RUN: %weft-cc -O2 %s -o %t
// RUN: not %t 2>&1 | FileCheck %s
// RUN: %weft-cc -O0 %s -o %t.O0
// RUN: not %t.O0 2>&1 | FileCheck %s
// CHECK: #0 waits_for_ever, line [[@LINE+2]]
#include <weft/weft.h>
static fiber void waits_for_ever(void) { weft_suspend(); }
// CHECK-NEXT: #1 called_by_root, line [[@LINE+4]]
static fiber int called_by_root(int n)
{
    for (int i = 0; i < n; i++)
        waits_for_ever();
    return n;
}
// CHECK-NEXT: #2 main, line [[@LINE+3]]
fiber int main(void)
{
    return called_by_root(3);
}
