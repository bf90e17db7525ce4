// G: cleanups of small static fibers and of their callers, in loops, behind conditions and with early returns, run
// in order at every suspension that a task is destroyed at. [cleanups of inlined fibers inside their callers']
// RUN: %exec --also valgrind %s
#include "guard.h"
static fiber int unguarded(int n)
{
    SUSPEND();
    return n + 1;
}
static fiber int guarded(int n)
{
    GUARD(a, n);
    if (n % 2) {
        GUARD(b, n + 1);
        n = unguarded(n);
        if (n > 31)
            return n;
    }
    SUSPEND();
    return n;
}
static fiber int around(int n)
{
    GUARD(c, 100 + n);
    int r = 0;
    for (int i = 0; i < 2; i++) {
        GUARD(d, 200 + n + i);
        r += guarded(n + i);
    }
    return r + unguarded(n);
}
static fiber int last(int n)
{
    return unguarded(n) + unguarded(n);
}
static fiber int test(void)
{
    GUARD(e, 300);
    int r = around(10);
    {
        GUARD(f, 400);
        r += guarded(31);
    }
    return r + around(30) + last(1);
}
EXEC_DESTROY(test(), 10)
