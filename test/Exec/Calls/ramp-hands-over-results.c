// F: a result of every kind, from a callee in the frame or on the arena that returned without suspending, arrives
// in the resume part where the ramp hands over.
// RUN: %exec --also valgrind %s
#include "exec.h"
struct two { long a; double b; };
struct big { long v[9]; };
/* enough code that nobody wants to have it twice */
static NOINLINE int work(int n) { return n * 7 + 1; }
#define MUCH(n) (work(n) + work(n + 1) + work(n + 2) + work(n + 3) + work(n + 4) + work(n + 5) + work(n + 6))
#define KIND(TYPE, NAME, VALUE) \
    static NOINLINE fiber TYPE NAME(int n) \
    { \
        if (n & 1) \
            SUSPEND(); \
        return VALUE; \
    } \
    typedef fiber TYPE NAME##_by_pointer(int n); \
    static NAME##_by_pointer *volatile NAME##_pointer = NAME; \
    static NOINLINE fiber TYPE NAME##_direct(int n) \
    { \
        TYPE r = NAME(n); \
        trace("%d\n", MUCH(n)); \
        return r; \
    } \
    static NOINLINE fiber TYPE NAME##_over_pointer(int n) \
    { \
        TYPE r = NAME##_pointer(n); \
        trace("%d\n", MUCH(n)); \
        return r; \
    }
KIND(char, narrow, (char)(n + 1))
KIND(long, word, (long)n << 40 | n)
KIND(float, single, (float)n / 4)
KIND(void *, address, (void *)(uintptr_t)n)
KIND(long double, wide, (long double)n / 3)
KIND(__int128, twice, (__int128)n << 70 | n)
KIND(struct two, pair, ((struct two){n, n / 2.0}))
KIND(struct big, large, ((struct big){{n, n + 1, n + 2, [8] = n}}))
static fiber int all(int n)
{
    trace("%d %d\n", narrow_direct(n), narrow_over_pointer(n));
    trace("%ld %ld\n", word_direct(n), word_over_pointer(n));
    trace("%g %g\n", (double)single_direct(n), (double)single_over_pointer(n));
    trace("%p %p\n", address_direct(n), address_over_pointer(n));
    trace("%Lg %Lg\n", wide_direct(n), wide_over_pointer(n));
    trace("%ld %ld\n", (long)(twice_direct(n) >> 65), (long)(twice_over_pointer(n) >> 65));
    struct two p = pair_direct(n), q = pair_over_pointer(n);
    trace("%ld %g %ld %g\n", p.a, p.b, q.a, q.b);
    struct big b = large_direct(n), c = large_over_pointer(n);
    trace("%ld %ld %ld %ld\n", b.v[2], b.v[8], c.v[2], c.v[8]);
    return (int)(p.a + c.v[0]);
}
static fiber int test(void) { return all(4) + all(5); }
EXEC_DESTROY(test(), 16)
