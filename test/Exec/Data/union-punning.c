// D: a union written through one member before and read through another after a suspension. [union punning]
// RUN: %exec %s
#include "exec.h"
union word { float f; uint32_t u; unsigned char bytes[4]; };
union mixed { char c; double d; struct { short lo, hi; } s; };
static NOINLINE fiber union word flip(union word w) { SUSPEND(); w.u ^= 0x80000000u; return w; }
static fiber int test(void)
{
    union word w = {.f = 1.0f};
    union mixed m = {.d = -2.0};
    SUSPEND();
    trace("%08x %d\n", w.u, w.bytes[3]);
    w = flip(w);
    trace("%g %g\n", w.f, m.d);
    m.s.hi = (short)later(5);
    m.s.lo = 6;
    SUSPEND();
    trace("%d %d %d\n", m.s.hi, m.s.lo, m.c);
    return (int)sizeof m;
}
EXEC(test(), 4)
