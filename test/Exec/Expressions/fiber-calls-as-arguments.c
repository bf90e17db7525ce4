// C: several fiber calls are arguments of one plain call and of one fiber call. [fiber calls as arguments, several per call]
// RUN: %exec %s
#include "exec.h"
static NOINLINE int join5(int a, int b, int c, int d, int e)
{
    return (((a * 10 + b) * 10 + c) * 10 + d) * 10 + e;
}
static NOINLINE fiber int wait3(int a, int b, int c)
{
    int r = a * 100 + b * 10;
    SUSPEND();
    return r + c;
}
static fiber int test(void)
{
    int a = join5(later(1), 2, later(3), plain(4), later(5));
    int b = wait3(later(7), wait3(0, 0, later(1)), later(9));
    trace("%d %d\n", a, b);
    return a + b;
}
EXEC(test(), 8)
