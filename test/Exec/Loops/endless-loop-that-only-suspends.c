// B: an endless loop that only suspends, left from a callee. [endless loop that only suspends]
// RUN: %exec %s
#include "exec.h"
#include <stdlib.h>
static int turns;
static fiber void tick(void)
{
    SUSPEND();
    if (++turns == 6) {
        trace("six turns\n");
        exit(0);
    }
}
static fiber int test(void)
{
    for (;;)
        tick();
    return 0;
}
EXEC(test(), 6)
