// D: a static local is shared by all calls and kept over suspensions.
// RUN: %exec %s
#include "exec.h"
static fiber int counter(int step)
{
    static int total = 100;
    static const int limits[] = {5, 10, 15};
    int before = total;
    total += step;
    SUSPEND();
    return total - before + limits[step % 3];
}
static fiber int test(void)
{
    int a = counter(1), b = counter(2), c = counter(3);
    trace("%d %d %d\n", a, b, c);
    return counter(0);
}
EXEC(test(), 4)
