// C: comma expressions with suspensions on either side. [comma around a suspension]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int n = 1;
    int a = (n += later(2), n * 2);
    int b = (n = 7, later(n) + n);
    int c = (later(1), later(2), later(3));
    for (int i = 0, j = 10; i < j; i += later(2), j -= later(1))
        n += i * j;
    trace("%d %d %d %d\n", a, b, c, n);
    return n;
}
EXEC(test(), 13)
