// G: destroyed inside three nested frames: inner to outer, each frame's own order kept. [three nested frames, inner to outer]
// RUN: %exec %s
#include "guard.h"
static NOINLINE fiber int third(int n)
{
    GUARD(a, n);
    SUSPEND();
    GUARD(b, n + 1);
    SUSPEND();
    return n;
}
static NOINLINE fiber int second(int n)
{
    GUARD(a, n);
    int r = third(n + 1);
    GUARD(b, n + 5);
    r += third(n + 6);
    return r;
}
static fiber int test(void)
{
    GUARD(a, 100);
    int r = second(200);
    SUSPEND();
    {
        GUARD(b, 101);
        r += second(300);
    }
    return r;
}
EXEC_DESTROY(test(), 9)
