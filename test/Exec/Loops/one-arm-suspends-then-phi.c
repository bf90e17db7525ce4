// B: one arm suspends, the other does not, and their values meet in a phi. [one arm, then a phi]
// RUN: %exec %s
#include "exec.h"
static fiber int choose(int n, bool wait)
{
    int v;
    if (wait) {
        v = n + 1;
        SUSPEND();
        v *= 3;
    } else {
        v = plain(n) - 1;
    }
    return v * 2 + n;
}
static fiber int test(void)
{
    int a = choose(10, true), b = choose(10, false);
    trace("%d %d\n", a, b);
    return a + b;
}
EXEC(test(), 1)
