// B: case fallthrough across suspensions. [case fallthrough]
// RUN: %exec %s
#include "exec.h"
static fiber int stairs(int from)
{
    int height = 0;
    switch (from) {
    case 3:
        height += 1000;
        SUSPEND();
        __attribute__((fallthrough));
    case 2:
        height += 100;
        SUSPEND();
        __attribute__((fallthrough));
    case 1:
        height += 10;
        SUSPEND();
        break;
    case 7:
        SUSPEND();
        __attribute__((fallthrough));
    default:
        height -= 1;
    }
    return height;
}
static fiber int test(void)
{
    for (int i = 0; i < 8; i++)
        trace("%d: %d\n", i, stairs(i));
    return 0;
}
EXEC(test(), 7)
