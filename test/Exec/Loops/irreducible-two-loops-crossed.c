// B: two loops that jump into each other's bodies, with a value carried by each.
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int x = 0, y = 0, turns = 0;
first:
    x += 3;
    if (later(x) > 40)
        goto done;
    if (x % 2)
        goto into_second;
second:
    y += x;
    SUSPEND();
into_second:
    y++;
    if (++turns > 30)
        goto done;
    if (y % 3 == 0)
        goto second;
    goto first;
done:
    trace("%d %d %d\n", x, y, turns);
    return x + y;
}
EXEC(test(), 26)
