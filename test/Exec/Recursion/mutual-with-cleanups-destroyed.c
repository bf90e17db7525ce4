// F G: mutual recursion under cleanups, destroyed at every point: each level's cleanup runs once, inner first.
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "guard.h"
static fiber int odd(int n);
static NOINLINE fiber int even(int n)
{
    GUARD(e, 100 + n);
    SUSPEND();
    return n ? odd(n - 1) + 1 : 0;
}
static NOINLINE fiber int odd(int n)
{
    GUARD(o, 200 + n);
    int rest = n ? even(n - 1) : 0;
    SUSPEND();
    return rest + 2;
}
static fiber int test(void) { return even(6); }
EXEC_DESTROY(test(), 7)
