// D: more values live over a suspension than there are registers, integer and floating.
// RUN: %exec %s
#include "exec.h"
static fiber int test(int s)
{
    int a = s + 1, b = s * 2, c = s ^ 3, d = s - 4, e = s << 5, f = s | 6, g = s + 70, h = s * 8, i = s - 9, j = s + 10;
    double k = s / 2.0, l = s / 3.0, m = s / 4.0, n = s / 5.0, o = s / 6.0, p = s / 7.0, q = s / 8.0, r = s / 9.0;
    long t = (long)s << 33, u = -t, v = t * 3;
    SUSPEND();
    int x = a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10;
    double y = k + l * 2 + m * 3 + n * 4 + o * 5 + p * 6 + q * 7 + r * 8;
    SUSPEND();
    trace("%d %.12g %ld %d\n", x, y, t + u + v, a + j);
    return x;
}
EXEC(test(12345), 2)
