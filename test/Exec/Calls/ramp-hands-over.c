// F: behind a call that returned without suspending, a function with much code behind it goes on in its resume
// part: with results of every kind, callees in its frame, on the arena and behind pointers; there it suspends,
// ends, calls itself and is destroyed as anywhere.
// RUN: %exec %s
#include "exec.h"
struct two { long a; double b; };
struct big { long v[9]; };
static volatile int sometimes;
/* enough code that nobody wants to have it twice */
static NOINLINE int work(int n) { return n * 7 + 1; }
#define MUCH(n) (work(n) + work(n + 1) + work(n + 2) + work(n + 3) + work(n + 4) + work(n + 5) + work(n + 6))
#define CALLEE(TYPE, NAME, VALUE) \
    static NOINLINE fiber TYPE NAME(int n) \
    { \
        if (n & sometimes) \
            SUSPEND(); \
        return VALUE; \
    }
CALLEE(char, narrow, (char)(n + 1))
CALLEE(float, single, (float)n / 4)
CALLEE(long double, wide, (long double)n / 3)
CALLEE(__int128, twice, (__int128)n << 70 | n)
CALLEE(struct two, pair, ((struct two){n, n / 2.0}))
CALLEE(struct big, large, ((struct big){{n, n + 1, n + 2, [8] = n}}))
static NOINLINE fiber void nothing(int n)
{
    if (n & sometimes)
        SUSPEND();
}
/* the same kinds as results of those who hand over */
#define OVER(TYPE, NAME, CALLEE) \
    static NOINLINE fiber TYPE NAME(int n) \
    { \
        nothing(n); \
        int much = MUCH(n); \
        TYPE r = CALLEE(n); \
        REQUIRE(much == MUCH(n)); \
        nothing(n); \
        return r; \
    }
OVER(char, over_narrow, narrow)
OVER(float, over_single, single)
OVER(long double, over_wide, wide)
OVER(__int128, over_twice, twice)
OVER(struct two, over_pair, pair)
OVER(struct big, over_large, large)
static void clean(int *n) { trace("clean %d\n", *n); }
typedef fiber struct two by_pointer(int n);
static by_pointer *volatile pointer = over_pair;
static NOINLINE fiber __int128 recurse(int n)
{
    __attribute__((cleanup(clean))) int kept = n;
    __int128 below = n > 0 ? recurse(n - 1) : 1;
    int much = MUCH(n);
    nothing(n);
    return below * 3 + much - MUCH(n) + kept;
}
static NOINLINE fiber int all(int n)
{
    __attribute__((cleanup(clean))) int kept = n;
    nothing(n);
    int sum = over_narrow(n) + (int)over_single(n * 4) + (int)(over_wide(n * 3) * 3);
    sum += (int)(over_twice(n) >> 69);
    struct two p = over_pair(n);
    struct big b = over_large(n);
    sum += (int)p.a + (int)(p.b * 2) + (int)(b.v[0] + b.v[2] + b.v[8]);
    p = pointer(n);
    sum += (int)p.a + MUCH(n);
    nothing(1);
    sum += (int)recurse(3);
    return sum + kept;
}
/* a loop that nobody wants to have twice either: with arguments of every kind */
static NOINLINE fiber struct two loop(struct big b, char c, float f, long double w, struct two t, int *p, int n)
{
    int seen[8] = {0};
    for (int i = 0; i < n; i++) {
        seen[i & 7] += MUCH(i) + (int)b.v[i % 3];
        b.v[1] += c;
        *p += work(i);
        nothing(i & 1);
        t.b += f;
        t.a += seen[i & 3] + (long)w;
        w *= 2;
    }
    t.a += b.v[1] + b.v[8] + seen[1];
    return t;
}
static fiber int looped(int n)
{
    int local = n;
    struct two t = loop((struct big){{1, 2, 3, [8] = 4}}, (char)n, 0.5f, 1.25L, (struct two){n, 3}, &local, n);
    trace("%ld %g %d\n", t.a, t.b, local);
    return (int)t.a + local;
}
static fiber int test(void)
{
    sometimes = 0;
    int sum = all(4) + looped(5);
    sometimes = 1;
    sum += all(4) + all(5) + looped(6);
    sometimes = 0;
    return sum + all(7);
}
EXEC_DESTROY(test(), 28)
