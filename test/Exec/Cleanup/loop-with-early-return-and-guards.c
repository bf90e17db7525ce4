// G: a loop of guards in two nested fibers with returns from its middle.
// RUN: %exec %s
#include "guard.h"
static NOINLINE fiber int find(int wanted)
{
    for (int i = 0;; i++) {
        GUARD(a, 100 + i);
        SUSPEND();
        if (i == wanted)
            return i;
        GUARD(b, 200 + i);
        if (i % 2 == 0)
            SUSPEND();
    }
}
static fiber int test(void)
{
    GUARD(c, 1);
    return find(0) + find(2);
}
EXEC_DESTROY(test(), 5)
