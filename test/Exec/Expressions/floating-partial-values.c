// C: floating partial values live over suspensions within one expression.
// RUN: %exec %s
#include "exec.h"
static fiber double slow(double x) { SUSPEND(); return x * 1.5; }
static fiber float slowf(float x) { SUSPEND(); return x - 0.25f; }
static fiber int test(void)
{
    double a = 1.0 / 3 + slow(2) * (slow(4) - 1e-3) / slow(0.5);
    float b = slowf(1.0f) * slowf(2.0f) + slowf(3.0f);
    long double c = (long double)slow(1) / 7 + slowf(1);
    trace("%.17g %.9g %.19Lg\n", a, b, c);
    return a > b;
}
EXEC(test(), 8)
