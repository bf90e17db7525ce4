// F: a function that one call leads to hands its result to it, of every kind, also where its frame has no bytes, is
// aligned, has frames of the arena below it, or memory of its own there. [results through sole calls]
// RUN: %exec --also valgrind %s
#include "exec.h"
struct c3 { char a[3]; };
struct l2 { long a, b; };
struct mix { long a; double b; };
struct d2 { double a, b; };
struct big { int v[33]; };
struct wide { _Alignas(64) long a; long b; };
#define MAKE(TYPE, NAME, ...) \
    static NOINLINE fiber TYPE NAME(int n, bool wait) \
    { \
        TYPE r = __VA_ARGS__; \
        if (wait) \
            SUSPEND(); \
        return r; \
    } \
    static NOINLINE fiber TYPE around_##NAME(int n, bool wait) { return NAME(n + 1, wait); }
MAKE(char, make_char, (char)n)
MAKE(long, make_long, (long)n << 40)
MAKE(double, make_double, n / 2.0)
MAKE(void *, make_pointer, (void *)((uintptr_t)n * 16))
MAKE(__int128, make_int128, (__int128)n << 80)
MAKE(long double, make_long_double, n / 3.0L)
MAKE(_Complex double, make_complex, n / 4.0)
MAKE(struct c3, make_c3, {{(char)n, 2, (char)(n + 1)}})
MAKE(struct l2, make_l2, {n, (long)n << 40})
MAKE(struct mix, make_mix, {n, n / 2.0})
MAKE(struct d2, make_d2, {n * 1.5, n * 2.5})
MAKE(struct big, make_big, {{n, [32] = n * 2}})
MAKE(struct wide, make_wide, {n, -n})

static NOINLINE fiber void nothing(bool wait) { if (wait) SUSPEND(); }
static NOINLINE fiber void around_nothing(bool wait) { nothing(wait); }
static NOINLINE fiber void around_both(bool wait) { around_nothing(wait); }

static NOINLINE fiber long over_aligned(int n, bool wait)
{
    _Alignas(32) char here[40];
    int beside = n;
    memset(here, n, sizeof here);
    REQUIRE((uintptr_t)here % 32 == 0);
    if (wait)
        SUSPEND();
    REQUIRE((uintptr_t)here % 32 == 0);
    return here[39] + beside;
}
static NOINLINE fiber long around_over_aligned(int n, bool wait)
{
    long before[3] = {n, n, n};
    long r = over_aligned(n, wait);
    return r + before[n % 3];
}

static NOINLINE fiber long down(int n, bool wait)
{
    if (n == 0) {
        if (wait)
            SUSPEND();
        return 1;
    }
    long below = down(n - 1, wait);
    return below + n;
}
static NOINLINE fiber struct l2 around_down(int n, bool wait)
{
    long size = n * 8, sum = 0;
    char array[size];
    memset(array, n, (size_t)size);
    sum = down(n, wait);
    struct l2 r = {sum, array[size - 1]};
    return r;
}

static NOINLINE fiber int tail(int n, bool wait) { if (wait) SUSPEND(); return n * 3; }
static NOINLINE fiber int loops(int n, bool wait)
{
    int sum = 0;
    for (int i = 0; i < n; i++)
        sum += tail(i, wait && i % 2);
    return sum;
}

static NOINLINE fiber int scalars(int n, bool w)
{
    char a = around_make_char(n, w);
    long b = around_make_long(n, w);
    trace("%d %ld ", a, b);
    double c = around_make_double(n, w);
    void *d = around_make_pointer(n, w);
    trace("%g %lu ", c, (unsigned long)(uintptr_t)d);
    __int128 e = around_make_int128(n, w);
    long double f = around_make_long_double(n, w);
    trace("%ld %.9Lg ", (long)(e >> 80), f);
    return a;
}
static NOINLINE fiber int structs(int n, bool w)
{
    _Complex double g = around_make_complex(n, w);
    struct c3 h = around_make_c3(n, w);
    struct l2 i = around_make_l2(n, w);
    trace("%g %d %ld ", __real__ g, h.a[2], i.b);
    struct mix j = around_make_mix(n, w);
    struct d2 k = around_make_d2(n, w);
    struct big l = around_make_big(n, w);
    struct wide m = around_make_wide(n, w);
    trace("%g %g %d %ld\n", j.b, k.b, l.v[32], m.b);
    return l.v[0];
}
static NOINLINE fiber int others(int n, bool w)
{
    around_both(w);
    long a = around_over_aligned(n, w);
    struct l2 d = around_down(n, w);
    int l = loops(n, w);
    trace("%ld %ld %ld %d\n", a, d.a, d.b, l);
    return l;
}
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 3; i++) {
        bool w = i % 2 == 0;
        sum += scalars(5 + i, w);
        sum += structs(5 + i, w);
        sum += others(5 + i, w);
    }
    return sum;
}
EXEC(test(), 37)
