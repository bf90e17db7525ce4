// A: a fiber with several return sites, some before and some after its suspensions. [several return sites]
// RUN: %exec %s
#include "exec.h"
static fiber const char *name_of(int n)
{
    if (n == 0)
        return "zero";
    SUSPEND();
    if (n == 1)
        return "one";
    switch (n) {
    case 2:
        return "two";
    case 3:
        SUSPEND();
        return "three";
    default:
        break;
    }
    return "many";
}
static fiber int test(void)
{
    for (int i = 0; i < 6; i++)
        trace("%d %s\n", i, name_of(i));
    return 0;
}
EXEC(test(), 6)
