// G: destroyed in frames without return sites: inner to outer, with frames of the arena below and a caller above.
// G: [destroyed below sole calls]
// RUN: %exec %s
#include "guard.h"
static NOINLINE fiber int down(int n)
{
    GUARD(a, 500 + n);
    if (n == 0) {
        SUSPEND();
        return 1;
    }
    int below = down(n - 1);
    return below + n;
}
static NOINLINE fiber void wait(void) { SUSPEND(); }
static NOINLINE fiber int third(int n)
{
    GUARD(a, n);
    wait();
    GUARD(b, n + 1);
    return down(2) + n;
}
static NOINLINE fiber void between(int *n)
{
    *n = third(*n) + 1; // nothing to clean up, nothing to keep
}
static NOINLINE fiber int second(int n)
{
    GUARD(a, n);
    for (int i = 0; i < 2; i++) {
        GUARD(b, n + 5);
        int there = n + 10 * i;
        between(&there);
        n += there;
    }
    return n;
}
static fiber int test(void)
{
    GUARD(a, 100);
    int r = second(200);
    SUSPEND();
    return r;
}
EXEC_DESTROY(test(), 5)
