// G: a guarded local exists on one arm only; the other arm suspends without it. [conditionally initialised]
// RUN: %exec --also valgrind %s
#include "guard.h"
static NOINLINE fiber int arm(bool with)
{
    if (with) {
        GUARD(a, 1);
        SUSPEND();
    } else {
        SUSPEND();
        GUARD(b, 2);
        trace("no suspension under b\n");
    }
    SUSPEND();
    return with;
}
static fiber int test(void)
{
    GUARD(c, 3);
    return arm(true) + arm(false);
}
EXEC_DESTROY(test(), 4)
