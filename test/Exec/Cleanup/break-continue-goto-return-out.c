// G: break, continue, goto and return leave scopes with cleanups around suspensions. [break, continue, goto out]
// RUN: %exec %s
#include "guard.h"
static NOINLINE fiber int leave(int how)
{
    GUARD(a, 1);
    for (int i = 0; i < 3; i++) {
        GUARD(b, 10 + i);
        if (i == 1) {
            GUARD(c, 20);
            SUSPEND();
            if (how == 0)
                break;
            if (how == 1)
                continue;
            if (how == 2)
                goto out;
            if (how == 3)
                return 5;
        }
        SUSPEND();
    }
    {
        GUARD(d, 30);
        SUSPEND();
    }
out:
    SUSPEND();
    return how;
}
static fiber int test(void)
{
    int r = 0;
    for (int how = 0; how < 5; how++)
        r = r * 10 + leave(how);
    return r;
}
EXEC_DESTROY(test(), 20)
