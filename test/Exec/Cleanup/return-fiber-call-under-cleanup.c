// G: return f() under a cleanup: f ends first, then the cleanup runs; destroyed inside f, the cleanup runs too.
// RUN: %exec %s
#include "guard.h"
static NOINLINE fiber int inner(int n)
{
    GUARD(a, n);
    SUSPEND();
    trace("inner ends\n");
    return n * 2;
}
static fiber int test(void)
{
    GUARD(b, 1);
    GUARD(c, 2);
    return inner(3) + inner(4);
}
EXEC_DESTROY(test(), 2)
