// D: a variable that is set on one path only, before or after a suspension. [set on one path only]
// RUN: %exec --also valgrind %s
#include "exec.h"
static fiber int maybe(int n)
{
    int value;
    bool have = false;
    if (n & 1) {
        value = n * 10;
        have = true;
    }
    SUSPEND();
    if (n & 2) {
        value = n * 100;
        have = true;
        SUSPEND();
    }
    return have ? value : -1;
}
static fiber int test(void)
{
    for (int i = 0; i < 4; i++)
        trace("%d\n", maybe(i));
    return 0;
}
EXEC(test(), 6)
