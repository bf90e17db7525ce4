// D: float, double and long double parameters, locals and results. [float, double, long double]
// RUN: %exec %s
#include "exec.h"
static fiber float f(float a, double b, long double c)
{
    SUSPEND();
    return (float)(a + b + c);
}
static fiber long double l(long double a, int n)
{
    long double sum = a;
    for (int i = 0; i < n; i++) {
        SUSPEND();
        sum /= 3;
    }
    return sum;
}
static fiber int test(void)
{
    float a = 0.1f;
    double b = 0.1;
    long double c = 0.1L;
    float r = f(a, b, c);
    long double s = l(c * 1000, 3);
    SUSPEND();
    trace("%.9g %.17g %.21Lg %.9g %.21Lg\n", a, b, c, r, s);
    return c != (long double)b;
}
EXEC(test(), 5)
