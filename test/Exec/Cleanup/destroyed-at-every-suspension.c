// G: destroyed at suspension k, for every k: the cleanups that are pending there run, innermost first. [destroyed at suspension k, for every k: same cleanups, same order]
// RUN: %exec --also valgrind %s
#include "guard.h"
static fiber int test(void)
{
    SUSPEND();
    GUARD(a, 1);
    SUSPEND();
    GUARD(b, 2);
    SUSPEND();
    {
        GUARD(c, 3);
        SUSPEND();
    }
    SUSPEND();
    GUARD(d, 4);
    trace("end\n");
    return 7;
}
EXEC_DESTROY(test(), 5)
