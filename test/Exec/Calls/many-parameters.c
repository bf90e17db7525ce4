// F: more than six integer and more than eight floating parameters, interleaved, some on the stack. [more than 6 integer, more than 8 floating parameters]
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber long many(int a, double b, long c, float d, char e, double f, short g, double h, unsigned i, double j,
                                long long k, double l, bool m, double n, int *o, double p, int q, double r, long s, float t)
{
    long before = a + e + i + q;
    SUSPEND();
    *o += 1;
    double sum = b + d + f + h + j + l + n + p + r + t;
    SUSPEND();
    trace("%g %ld\n", sum, before);
    return a + c + e + g + (long)i + k + m + *o + q + s;
}
static fiber int test(void)
{
    int o = 15;
    long r = many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, true, 14, &o, 16, 17, 18, 19, 20);
    trace("%ld %d\n", r, o);
    return (int)r;
}
EXEC(test(), 2)
