// A: suspends twice; the values of both halves are kept. [suspend twice]
// RUN: %exec %s
#include "exec.h"
static fiber int test(int a)
{
    int b = a * 3;
    SUSPEND();
    int c = a + b;
    trace("%d %d %d\n", a, b, c);
    SUSPEND();
    trace("%d %d %d\n", a, b, c);
    return a + b + c;
}
EXEC(test(7), 2)
