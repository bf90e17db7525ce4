// B: a switch with declarations in its scopes that live over suspensions.
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int total = 0;
    for (int i = 0; i < 6; i++)
        switch (i % 3) {
            int shared;
        case 0:
            shared = i + 100;
            SUSPEND();
            total += shared;
            break;
        case 1: {
            int own[3] = {i, i + 1, i + 2};
            SUSPEND();
            total += own[0] + own[2];
            break;
        }
        case 2:
            shared = later(i);
            total -= shared;
        }
    return total;
}
EXEC(test(), 6)
