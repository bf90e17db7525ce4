// G: destroyed while one operand of an expression has been computed.
// RUN: %exec %s
#include "guard.h"
static NOINLINE fiber int f(int n)
{
    GUARD(a, n);
    SUSPEND();
    return n;
}
static NOINLINE int sum2(int a, int b) { return a + b; }
static fiber int test(void)
{
    GUARD(b, 9);
    int r = sum2(f(1) + f(2) * f(3), 1) - f(4);
    r += ({
        GUARD(c, 8);
        f(5);
    }) + f(6);
    return r;
}
EXEC_DESTROY(test(), 6)
