// G: on normal exit cleanups run in reverse order, at the end of each scope, as in a plain function. [normal exit order equals a plain function's]
// RUN: %exec %s
#include "guard.h"
static fiber int test(void)
{
    GUARD(a, 1);
    SUSPEND();
    {
        GUARD(b, 2);
        GUARD(c, 3);
        SUSPEND();
        trace("inside\n");
    }
    GUARD(d, 4);
    SUSPEND();
    return a.number + d.number;
}
EXEC(test(), 3)
