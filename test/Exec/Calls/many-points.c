// F: a function with many suspension points stores before each call and loads behind it: values, arguments and
// addresses live over calls of every kind that suspend or do not, in turn and in loops; it ends, and is destroyed, anywhere.
// RUN: %exec --flags -fwrapv %s
#include "exec.h"
struct big { long v[9]; };
static volatile int sometimes;
static NOINLINE int work(int n) { return n * 7 + 1; }
static NOINLINE fiber int leaf(int n)
{
    if (n & sometimes)
        SUSPEND();
    return work(n);
}
static NOINLINE fiber void nothing(int n)
{
    if (n & sometimes)
        SUSPEND();
}
static NOINLINE fiber struct big large(int n)
{
    if (n & sometimes)
        SUSPEND();
    return (struct big){{n, n + 1, [8] = n}};
}
static NOINLINE fiber int bump(int *p)
{
    *p += 1;
    if (*p & sometimes)
        SUSPEND();
    return (*p)++;
}
typedef fiber int by_pointer(int n);
static NOINLINE fiber int padded(int n)
{
    char bytes[200] = {(char)n};
    char *volatile at = bytes;
    int sum = leaf(n);
    return sum + at[0];
}
static by_pointer *volatile pointers[2] = {leaf, padded};
static void clean(int *n) { trace("clean %d\n", *n); }
static NOINLINE fiber int many(int n, long wide, double real);
static NOINLINE fiber int below(int n) { return n > 0 ? many(n - 1, n, n / 2.0) : leaf(n); }
/* more than MostPointsWithTwoWays (Analysis/Spills.h), twice */
#define PART \
    { \
        a += leaf(b & 3); \
        b ^= leaf(a & 7) + c; \
        for (int i = 0; i < 3; i++) { \
            c += leaf(i) * b; \
            nothing(i + n); \
            f += (float)i; \
            wide ^= c; \
        } \
        struct big l = large(a & 15); \
        a += (int)l.v[1]; \
        b += leaf(1) + leaf(2) * leaf(3) - leaf(c & 1); \
        { \
            __attribute__((cleanup(clean))) int inner = b & 255; \
            real += leaf(a & 1); \
            c -= bump(&counted) + bump(&counted); \
            inner += leaf(c & 3) & 7; \
        } \
        a ^= pointers[n & 1](b & 7); \
        nothing(a); \
        b -= pointers[1](a & 3) + pointers[0](c & 3); \
        c += below(n & 1); \
        for (int i = 0; i < 4; i++) { \
            int old = a; \
            a = b + leaf(i); \
            b = c - leaf(old & 1); \
            c = old ^ leaf(a & 1); \
            if ((c & 3) == 2) \
                continue; \
            l.v[i] += leaf(b & 1); \
        } \
        a += leaf(5) + leaf(6); \
        b += leaf(7) + leaf(8); \
        c += leaf(9) + leaf(10); \
        nothing(n); \
        nothing(b); \
        total += (int)(l.v[0] + l.v[3] + l.v[8]); \
    }
static NOINLINE fiber int many(int n, long wide, double real)
{
    int a = n, b = work(n), c = a ^ b, counted = 0, total = 0;
    float f = (float)n / 2;
    __attribute__((cleanup(clean))) int kept = n;
    PART PART
    return a + b * 3 + c * 5 + (int)wide + (int)(real * 2) + (int)(f * 4) + total + counted + kept;
}
/* by value: the callee copies an object whose bytes nobody needs any more */
static NOINLINE fiber int copies(struct big b, int n)
{
    nothing(n);
    b.v[2] += n;
    return (int)(b.v[0] + b.v[1] * 3 + b.v[2] * 5 + b.v[8]);
}
static NOINLINE fiber int by_value(int n)
{
    int a = n, b = n + 1, c = n + 2, d = n + 3;
#define STEP(N) \
    { \
        struct big one = {{a, b, c, [8] = d}}; \
        nothing(a); \
        int x = work(a + N), y = work(b + N), z = work(c + N); \
        a ^= copies(one, d & 7) + N; \
        b += x + leaf(a & 1); \
        c += y ^ leaf(b & 1); \
        d += z; \
    }
    STEP(1) STEP(2) STEP(3) STEP(4) STEP(5) STEP(6) STEP(7) STEP(8) STEP(9)
    STEP(10) STEP(11) STEP(12) STEP(13) STEP(14) STEP(15) STEP(16) STEP(17)
    return a + b + c + d;
}
static fiber int test(void)
{
    sometimes = 0;
    int sum = many(4, 5, 1.5) ^ by_value(3);
    sometimes = 1;
    sum += (many(2, 7, 2.5) ^ by_value(4)) & 0xffff;
    sometimes = 0;
    return sum + many(1, 2, 3);
}
EXEC_DESTROY(test(), 71)
