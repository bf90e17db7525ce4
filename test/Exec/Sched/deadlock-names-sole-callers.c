// A: a backtrace passes through frames without return sites, and from them into those with one and of the arena.
// A: [a backtrace through sole calls]
// RUN: %weft-cc -O2 %s -o %t
// RUN: not %t 2>&1 | FileCheck %s
// RUN: %weft-cc -O0 %s -o %t.O0
// RUN: not %t.O0 2>&1 | FileCheck %s
#include <weft/weft.h>
#define NOINLINE __attribute__((noinline))
// CHECK: #0 waits_for_ever, line [[@LINE+1]]
static NOINLINE fiber void waits_for_ever(void) { weft_suspend(); }
// CHECK-NEXT: #1 keeps_nothing, line [[@LINE+1]]
static NOINLINE fiber void keeps_nothing(void) { waits_for_ever(); }
// CHECK-NEXT: #2 recursive, line [[@LINE+7]]
// CHECK-NEXT: #3 recursive, line [[@LINE+5]]
// CHECK-NEXT: #4 recursive, line [[@LINE+4]]
static NOINLINE fiber int recursive(int n)
{
    if (n)
        return recursive(n - 1) + 1;
    keeps_nothing();
    return 0;
}
// CHECK-NEXT: #5 keeps_some, line [[@LINE+4]]
static NOINLINE fiber int keeps_some(int n)
{
    int before = n * 3;
    int r = recursive(n);
    return r + before;
}
// CHECK-NEXT: #6 called_twice, line [[@LINE+1]]
static NOINLINE fiber int called_twice(int n) { return keeps_some(n) + 1; }
// CHECK-NEXT: #7 main, line [[@LINE+3]]
fiber int main(int argc, char **argv)
{
    int r = called_twice(argc + 1);
    return r + (argv ? called_twice(argc) : 0);
}
