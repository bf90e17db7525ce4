// F: tree recursion whose leaves suspend, and struct results of both ABI classes.
// RUN: %exec --also valgrind %s
#include "exec.h"
struct pair { long low, high; };
struct triple { long a, b, c; };
static NOINLINE fiber struct pair fib(int n)
{
    if (n < 2) {
        SUSPEND();
        return (struct pair){n, 1};
    }
    struct pair a = fib(n - 1), b = fib(n - 2);
    return (struct pair){a.low + b.low, a.high + b.high};
}
static NOINLINE fiber struct triple deep(int n)
{
    if (!n) {
        SUSPEND();
        return (struct triple){1, 2, 3};
    }
    struct triple t = deep(n - 1);
    return (struct triple){t.b, t.c, t.a + n};
}
static fiber int test(void)
{
    struct pair p = fib(9);
    struct triple t = deep(10);
    trace("%ld %ld, %ld %ld %ld\n", p.low, p.high, t.a, t.b, t.c);
    return (int)p.low;
}
EXEC(test(), 56)
