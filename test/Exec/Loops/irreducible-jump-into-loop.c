// B: irreducible flow: two entries into one loop, suspensions on both sides of it. [irreducible flow (jump into a loop)]
// RUN: %exec %s
#include "exec.h"
static fiber int walk(int n, bool enter_in_the_middle)
{
    int trail = 1;
    if (enter_in_the_middle)
        goto middle;
top:
    trail = trail * 3 + 1;
    SUSPEND();
    if (n <= 0)
        return trail;
middle:
    trail = trail * 5 + 2;
    n--;
    SUSPEND();
    if (n % 4 == 3)
        goto middle;
    goto top;
}
static fiber int test(void)
{
    int a = walk(3, false), b = walk(5, true), c = walk(0, true);
    trace("%d %d %d\n", a, b, c);
    return a ^ b ^ c;
}
EXEC(test(), 18)
