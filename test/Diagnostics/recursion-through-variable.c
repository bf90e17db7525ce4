// With recursion=error, cycles through variables and parameters that hold fiber pointers are errors that name every call,
// also of functions that were inlined. [a cycle through a variable or a parameter is named]
// RUN: not %weft-cc -O0 -fplugin-arg-weft-recursion=error -c %s -o %t.o 2>&1 | FileCheck --check-prefixes=CHECK,O0 %s
// RUN: not %weft-cc -O2 -fplugin-arg-weft-recursion=error -c %s -o %t.o 2>&1 | FileCheck --check-prefixes=CHECK,O2 %s
#include <weft/weft.h>
static fiber int step(int n);
static fiber int (*next)(int n) = step;
static fiber int other(int n)
{
    return next(n - 1);
}
static fiber int step(int n)
{
    weft_suspend();
    return n ? other(n) : 0;
}
fiber int set(int n) { next = n ? other : step; return next(n); }

typedef fiber int step_fn(int n);
static fiber int down(int n, step_fn *again)
{
    weft_suspend();
    return n ? again(n - 1) : 0;
}
static fiber int again(int n) { return down(n, again); }
fiber int start(void) { return down(3, again); }
// CHECK-DAG: recursion-through-variable.c:10:{{[0-9]+}}: error: recursion of fiber functions: 'other' calls 'other' at line 10
// O0-DAG:    recursion-through-variable.c:15:{{[0-9]+}}: error: recursion of fiber functions: 'other' calls 'step' at line 10, which calls 'other' at line 15
// O2-DAG:    recursion-through-variable.c:10:{{[0-9]+}}: error: recursion of fiber functions: 'step' calls 'other' at line 15, which calls 'step' at line 10
// O0-DAG:    recursion-through-variable.c:25:{{[0-9]+}}: error: recursion of fiber functions: 'down' calls 'again' at line 23, which calls 'down' at line 25
// O2-DAG:    recursion-through-variable.c:23:{{[0-9]+}}: error: recursion of fiber functions: 'again' calls 'down' at line 25, which calls 'again' at line 23
