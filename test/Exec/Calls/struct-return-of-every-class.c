// F: struct returns of every ABI class, with and without a suspension before the return. [struct return of at most 16 bytes and by sret]
// RUN: %exec --also valgrind %s
#include "exec.h"
struct c3 { char a[3]; };
struct i2 { int a, b; };
struct l2 { long a, b; };
struct mix { long a; double b; };
struct mix2 { double a; long b; };
struct f2 { float a, b; };
struct d2 { double a, b; };
struct ld { long double a; };
struct l3 { long a, b, c; };
struct big { int v[33]; };
#define MAKE(TYPE, NAME, ...) \
    static NOINLINE fiber struct TYPE NAME(int n, bool wait) \
    { \
        struct TYPE r = __VA_ARGS__; \
        if (wait) \
            SUSPEND(); \
        return r; \
    }
MAKE(c3, make_c3, {{(char)n, 2, (char)(n + 1)}})
MAKE(i2, make_i2, {n, n + 1})
MAKE(l2, make_l2, {n, (long)n << 40})
MAKE(mix, make_mix, {n, n / 2.0})
MAKE(mix2, make_mix2, {n / 4.0, n})
MAKE(f2, make_f2, {(float)n, -(float)n})
MAKE(d2, make_d2, {n * 1.5, n * 2.5})
MAKE(ld, make_ld, {n / 3.0L})
MAKE(l3, make_l3, {n, n + 1, n + 2})
MAKE(big, make_big, {{n, [32] = n * 2}})
static fiber int test(void)
{
    for (int i = 0; i < 2; i++) {
        bool w = i == 0;
        int n = 5 + i;
        struct c3 a = make_c3(n, w);
        struct i2 b = make_i2(n, w);
        struct l2 c = make_l2(n, w);
        struct mix d = make_mix(n, w);
        struct mix2 e = make_mix2(n, w);
        struct f2 f = make_f2(n, w);
        struct d2 g = make_d2(n, w);
        struct ld h = make_ld(n, w);
        struct l3 j = make_l3(n, w);
        struct big k = make_big(n, w);
        trace("%d %d %d %ld %g %ld %g %g %g %.9Lg %ld %d %d\n", a.a[2], b.a, b.b, c.b, d.b, e.b, f.b, g.a, g.b, h.a, j.c,
              k.v[0], k.v[32]);
    }
    return make_i2(7, true).b + make_big(4, true).v[32];
}
EXEC(test(), 12)
