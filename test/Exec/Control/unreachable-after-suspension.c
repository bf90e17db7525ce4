// A: code after a suspension that no path reaches. [unreachable code after a suspension]
// RUN: %exec %s
#include "exec.h"
#include <stdlib.h>
static fiber int pick(unsigned n)
{
    SUSPEND();
    switch (n & 1) {
    case 0:
        return 10;
    case 1:
        return 11;
    }
    SUSPEND();
    __builtin_unreachable();
}
static fiber int dead(int n)
{
    SUSPEND();
    return n;
    SUSPEND();
    return -n;
}
static fiber int test(void)
{
    trace("%d %d %d\n", pick(2), pick(3), dead(5));
    return 0;
}
EXEC(test(), 3)
