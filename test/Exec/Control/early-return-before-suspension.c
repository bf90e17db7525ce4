// A: returns early before the first suspension, with the caller's values in registers. [early return before the first suspension]
// RUN: %exec %s
#include "exec.h"
static fiber int guarded(int n)
{
    if (n < 0)
        return -1;
    if (n == 0)
        return 0;
    SUSPEND();
    return n * 2;
}
static fiber int test(void)
{
    int a = guarded(-5), b = guarded(0), c = guarded(21), d = guarded(-1);
    trace("%d %d %d %d\n", a, b, c, d);
    return a + b + c + d;
}
EXEC(test(), 1)
