// D E: what always suspends, called behind a suspension: the resume part ends with a jump to its ramp. Recursions to the
// right, to both sides and of two functions, results of every kind and none, objects by value, locals on the machine
// stack, callees from ramps of another kind; destroyed at each point.
// RUN: %exec --also valgrind %s
#include "exec.h"
struct pair {
    long a, b;
};
struct big {
    int v[9];
};
static int level;

static void leave(int *n) { trace("leave %d at %d\n", *n, level); }
#define GUARD(name, value) __attribute__((cleanup(leave))) int name = (value)

static NOINLINE fiber int both(int n)
{
    if (n < 2) {
        SUSPEND();
        return n + 1;
    }
    int left = both(n - 1);
    return left * 3 + both(n - 2);
}

/* To the right: all levels but the first are entered from resume parts alone. */
static NOINLINE fiber long right(int n, long sum)
{
    SUSPEND();
    return n ? right(n - 1, sum * 5 + n) : sum;
}

static NOINLINE fiber void nothing(int n, int *count)
{
    SUSPEND();
    ++*count;
    if (n % 7)
        nothing(n - 1, count);
}

/* Two functions, of different types. */
static fiber double half(double x, int n);
static NOINLINE fiber char whole(int n)
{
    SUSPEND();
    return n ? (char)(half(n / 2.0, n - 1) * 2) : 'a';
}
static NOINLINE fiber double half(double x, int n)
{
    GUARD(guard, n);
    SUSPEND();
    return n ? whole(n - 1) + x : x;
}

static NOINLINE fiber struct pair two(struct big object, long by)
{
    object.v[by & 7] += 1;
    SUSPEND();
    struct pair r = by > 0 ? two(object, by - 3) : (struct pair){object.v[0], object.v[6]};
    return (struct pair){r.b + by, r.a};
}

static NOINLINE fiber struct big large(int n)
{
    struct big own = {{n, 2, 3, 4, 5, 6, 7, 8, 9}};
    SUSPEND();
    if (n) {
        struct big below = large(n - 1);
        own.v[n % 9] += below.v[(n + 1) % 9];
    }
    return own;
}

/* Something of the activation on the machine stack of the resume part; more arguments than registers. */
static NOINLINE fiber long stack(long a, long b, long c, long d, long e, long f, long g)
{
    SUSPEND();
    long array[4] = {a, b, c, d};
    __asm__ volatile("" : : "r"(array) : "memory");
    long sum = array[e & 3] + array[f & 3];
    return g ? stack(b, c, d, e, f, g, g - 1) + sum : sum;
}

/* Called by a ramp that may jump to it and does not always suspend, and behind a resume. */
static NOINLINE fiber int leaf(int n)
{
    SUSPEND();
    return n * 2;
}
static NOINLINE fiber int perhaps(int n)
{
    if (n & 1)
        return n;
    return leaf(n);
}
static NOINLINE fiber int after(int n)
{
    GUARD(guard, n);
    SUSPEND();
    int first = leaf(n) + perhaps(n);
    GUARD(other, first);
    return perhaps(n + 1) + leaf(first);
}

static fiber int test(void)
{
    int count = 0;
    long sum = both(6);
    level++;
    sum = sum * 3 + right(6, 1);
    nothing(10, &count);
    sum = sum * 3 + count;
    level++;
    sum = sum * 3 + whole(9);
    struct pair pair = two((struct big){{1, 2, 3, 4, 5, 6, 7, 8, 9}}, 8);
    sum = sum * 3 + pair.a * 5 + pair.b;
    level++;
    sum = sum * 3 + large(12).v[4];
    sum = sum * 3 + stack(1, 2, 3, 4, 5, 6, 7);
    level++;
    sum = sum * 3 + after(4);
    trace("sum %ld\n", sum);
    return (int)(sum % 1000003);
}
EXEC_DESTROY(test(), 63)
