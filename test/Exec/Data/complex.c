// D: _Complex float, double and long double. [`_Complex`]
// RUN: %exec %s
#include "exec.h"
typedef _Complex double cd;
typedef _Complex float cf;
typedef _Complex long double cl;
static NOINLINE fiber cd mul(cd a, cd b) { SUSPEND(); return a * b; }
static NOINLINE fiber cf addf(cf a, float b) { SUSPEND(); return a + b; }
static NOINLINE fiber cl divl(cl a, long double b) { SUSPEND(); return a / b; }
static fiber int test(void)
{
    cd a = 1.5 + 2.0i;
    cf b = 0.5f - 1.0if;
    cl c = 3.0L + 9.0Li;
    for (int i = 0; i < 3; i++) {
        a = mul(a, 0.5 + 0.25i);
        b = addf(b, 0.125f);
        c = divl(c, 3);
    }
    SUSPEND();
    trace("%.9g %.9g, %.9g %.9g, %.9Lg %.9Lg\n", __real__ a, __imag__ a, __real__ b, __imag__ b, __real__ c,
          __imag__ c);
    __imag__ a = later(4);
    trace("%.9g %.9g\n", __real__ a, __imag__ a);
    return 0;
}
EXEC(test(), 11)
