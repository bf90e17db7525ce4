// B: one for loop suspends in init, condition, step and body.
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int sum = 0;
    for (int i = later(0); later(i) < 3; i = later(i + 1))
        sum = later(sum) + i;
    return sum;
}
EXEC(test(), 11)
