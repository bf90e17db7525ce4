// G: goto backward over a guarded declaration cleans it and begins it anew. [re-initialised in a loop]
// RUN: %exec %s
#include "guard.h"
static fiber int test(void)
{
    int turn = 0;
again:
    turn++;
    GUARD(a, turn);
    SUSPEND();
    if (turn < 3)
        goto again;
    SUSPEND();
    return turn;
}
EXEC_DESTROY(test(), 4)
