// G: a block-scoped local in a loop is cleaned once each turn, also when destroyed in a later turn. [block-scoped local cleaned once]
// RUN: %exec %s
#include "guard.h"
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 3; i++) {
        GUARD(a, i);
        SUSPEND();
        sum += a.number;
    }
    SUSPEND();
    return sum;
}
EXEC_DESTROY(test(), 4)
