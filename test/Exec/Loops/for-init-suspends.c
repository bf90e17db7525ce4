// B: a suspension in the init of a for loop. [in `for` init]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int sum = 0;
    for (int i = later(3), n = later(7); i < n; i++) {
        sum += i;
        trace("%d %d\n", i, n);
    }
    return sum;
}
EXEC(test(), 2)
