// J: a local's scope is left by break on one path and falls through on another, before and after suspensions.
// RUN: %exec --also valgrind %s
#include "exec.h"
static NOINLINE int use(int *p) { return ++*p; }
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 6; i++) {
        {
            int box[2] = {i, i * 2};
            if (i == 1)
                continue;
            use(&box[0]);
            SUSPEND();
            sum += use(&box[0]) + box[1];
            if (i == 4)
                break;
        }
        int late = sum;
        SUSPEND();
        sum += use(&late);
    }
    return sum;
}
EXEC(test(), 7)
