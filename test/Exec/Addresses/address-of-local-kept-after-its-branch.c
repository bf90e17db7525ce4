// E: a local declared outside and pointed at inside a branch is used after both meet.
// RUN: %exec %s
#include "exec.h"
static fiber int test(int n)
{
    int values[4] = {1, 2, 3, 4};
    int *p = NULL;
    int fallback = 50;
    if (n > 3) {
        p = &values[n % 4];
        SUSPEND();
    }
    if (!p)
        p = &fallback;
    SUSPEND();
    *p += 5;
    return values[0] + values[1] + values[2] + values[3] + fallback;
}
static fiber int both(void) { return test(2) * 1000 + test(7); }
EXEC(both(), 3)
