// C: the index expression of an assignment is evaluated once, also when it suspends. [array index evaluated once]
// RUN: %exec %s
#include "exec.h"
static int asked;
static fiber int next(int n)
{
    asked++;
    SUSPEND();
    return n;
}
static fiber int test(void)
{
    int a[4] = {0, 10, 20, 30}, i = 0;
    a[next(2)] += 5;
    a[next(1)]++;
    a[i++] = next(77);
    a[next(3)] = next(a[2]);
    i += a[next(0)] > 5 ? 10 : 20;
    trace("%d %d %d %d, i %d, asked %d\n", a[0], a[1], a[2], a[3], i, asked);
    return i;
}
EXEC(test(), 6)
