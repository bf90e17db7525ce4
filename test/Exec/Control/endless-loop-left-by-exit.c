// A: an endless loop after a suspension that only exit leaves.
// RUN: %exec %s
#include "exec.h"
#include <stdlib.h>
static fiber int test(void)
{
    volatile int turns = 0;
    while (1) {
        SUSPEND();
        if (++turns == 4) {
            trace("turn %d\n", turns);
            exit(turns);
        }
    }
}
EXEC(test(), 4)
