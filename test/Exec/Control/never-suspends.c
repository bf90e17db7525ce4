// A: a fiber that never suspends is an ordinary call. [never suspends]
// RUN: %exec %s
#include "exec.h"
static fiber int square(int n) { return n * n; }
static fiber int sum_of_squares(int n)
{
    int sum = 0;
    for (int i = 1; i <= n; i++)
        sum += square(i);
    return sum;
}
static fiber int test(void)
{
    trace("%d\n", sum_of_squares(10));
    return square(5);
}
EXEC(test(), 0)
