// A callee that suspends on every way to its end: its caller stores before the call what it keeps, and has nothing
// behind it in its ramp; where the types are the same the call is a jump.  Results of all kinds, objects by value that the
// callee changes, cleanups, callees that hand over, recursion with and without jumps; destroyed at each point.
// RUN: %exec --also valgrind %s
#include "exec.h"
struct big {
    int v[9];
};
struct pair {
    long a, b;
};
static int level;

static void leave(int *n) { trace("leave %d at %d\n", *n, level); }
#define GUARD(name, value) __attribute__((cleanup(leave))) int name = (value)

/* A chain of jumps: the same type, and nothing of each on the machine stack. */
static NOINLINE fiber int last(int a, int b)
{
    int sum = a * 3 + b;
    SUSPEND();
    return sum + a;
}
static NOINLINE fiber int middle(int a, int b)
{
    int kept = a ^ b;
    return last(a + 1, b + 1) * 2 + kept;
}
static NOINLINE fiber int first(int a, int b)
{
    int kept = a - b, array[5] = {a, b, 3, 4, 5};
    array[b & 3] += middle(b, a);
    return array[a & 3] + array[b & 3] + kept;
}

/* Other types. */
static NOINLINE fiber struct big change(struct big object, int by)
{
    object.v[by % 9] += by;
    SUSPEND();
    object.v[0]++;
    return object;
}
static NOINLINE fiber long double wide(long double x)
{
    SUSPEND();
    return x / 2;
}
static NOINLINE fiber struct pair two(long a)
{
    struct pair p = {a, a + 1};
    SUSPEND();
    p.b += p.a;
    return p;
}
static NOINLINE fiber void through(int *place, int n)
{
    *place += n;
    SUSPEND();
    *place *= 2;
}
static NOINLINE fiber int of_all_kinds(int n)
{
    struct big object = {{n, 1, 2, 3, 4, 5, 6, 7, n}};
    struct big changed = change(object, n + 2);
    object.v[3] = 100;
    int place = n;
    GUARD(outer, n * 10);
    through(&place, 5);
    long double half = wide(n + place);
    {
        GUARD(inner, n * 10 + 1);
        struct pair p = two(changed.v[3]);
        place += (int)(p.a * p.b);
    }
    changed = change(changed, place & 7);
    return changed.v[0] + changed.v[8] + object.v[3] + (int)(half * 4) + place;
}

/* One that hands over: the ramp puts a return site of its own into its frame. */
static NOINLINE fiber int perhaps(int n)
{
    if (n & 1)
        SUSPEND();
    return n + 1;
}
static NOINLINE fiber int much_behind(int n)
{
    int x = perhaps(n);
    for (int i = 0; i < 3; i++)
        trace("%d %d %d %d %d %d\n", x, x + i, x - i, x * i, x ^ i, n);
    trace("%d %d %d\n", x & 1, x & 2, x & 4);
    trace("%d %d %d\n", x | 1, x | 2, x | 4);
    trace("%d %d %d\n", x % 3, x % 5, x % 7);
    trace("%d %d %d\n", x / 3, x / 5, x / 7);
    SUSPEND();
    return x * 2;
}
static NOINLINE fiber int before_much(int n)
{
    int kept = n * 7;
    return much_behind(n) + kept;
}

/* Recursion whose leaves suspend, in one function and in two of different types. */
static fiber int tree(int n)
{
    if (n < 2) {
        SUSPEND();
        return n;
    }
    int left = tree(n - 1);
    return left + tree(n - 2);
}
static fiber long odd(int n);
static fiber int even(int n)
{
    GUARD(here, n);
    if (n == 0) {
        SUSPEND();
        return 1;
    }
    long below = odd(n - 1);
    return (int)below * 3 + n;
}
static fiber long odd(int n)
{
    int copy = n;
    int below = even(n - 1);
    return below + copy;
}
/* All of a loop's ways lead through one. */
static NOINLINE fiber int either(int n)
{
    int sum = 0;
    switch (n % 3) {
    case 0: sum = last(n, 1); break;
    case 1: SUSPEND(); sum = 2; break;
    default: through(&sum, n);
    }
    return sum + n;
}

static fiber int test(void)
{
    int sum = first(1, 2);
    trace("first %d\n", sum);
    level++;
    for (int i = 0; i < 3; i++) {
        sum += of_all_kinds(i) + either(i);
        trace("all kinds %d\n", sum);
    }
    level++;
    sum += before_much(4) + before_much(5);
    level++;
    sum += tree(5) + even(6);
    return sum;
}
EXEC_DESTROY(test(), 1 + 3 * 6 + 3 + 8 + 1)
