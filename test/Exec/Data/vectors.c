// D: vectors of 16 and 32 bytes as locals, arguments and results. [vectors]
// RUN: %exec %s
#include "exec.h"
typedef int v4 __attribute__((vector_size(16)));
typedef float v8 __attribute__((vector_size(32)));
static NOINLINE fiber v4 add(v4 a, v4 b)
{
    SUSPEND();
    return a + b;
}
static NOINLINE fiber void scale(v8 *v, float by)
{
    v8 old = *v;
    SUSPEND();
    *v = old * by;
}
static fiber int test(void)
{
    v4 a = {1, 2, 3, 4}, b = {10, 20, 30, 40};
    v8 c = {1, 2, 3, 4, 5, 6, 7, 8};
    v4 d = add(a, b) + add(b, b);
    scale(&c, 0.5f);
    SUSPEND();
    d = (d > 40) & d;
    trace("%d %d %d %d\n", d[0], d[1], d[2], d[3]);
    trace("%g %g %g %d\n", c[0], c[3], c[7], aligned(&c, 32));
    d[later(2)] = 5;
    return d[2] + a[1];
}
EXEC(test(), 5)
