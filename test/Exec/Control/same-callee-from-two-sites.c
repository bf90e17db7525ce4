// A: one callee called from two sites of one caller returns to the right one.
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber int twice(int n)
{
    SUSPEND();
    return n * 2;
}
static fiber int test(void)
{
    int a = 1;
    a += twice(a);
    trace("first %d\n", a);
    a += 100 * twice(a);
    trace("second %d\n", a);
    return a;
}
EXEC(test(), 2)
