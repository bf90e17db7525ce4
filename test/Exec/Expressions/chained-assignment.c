// C: chained and mixed assignments around suspensions, of different types.
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int a;
    unsigned char b;
    long c;
    double d;
    d = a = c = b = later(300);
    trace("%d %d %ld %.1f\n", a, b, c, d);
    a = b += c -= later(4);
    trace("%d %d %ld\n", a, b, c);
    d *= a = later(3);
    trace("%d %.1f\n", a, d);
    return a;
}
EXEC(test(), 3)
