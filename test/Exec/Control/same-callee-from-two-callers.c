// A: one callee called by two different callers at different frame offsets returns to the right one.
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber int leaf(int n)
{
    SUSPEND();
    return n + 1;
}
static NOINLINE fiber int small(int n) { return leaf(n) * 10; }
static NOINLINE fiber int large(int n)
{
    int table[20];
    for (int i = 0; i < 20; i++)
        table[i] = n + i;
    int r = leaf(n);
    for (int i = 0; i < 20; i++)
        r += table[i];
    return r;
}
static fiber int test(void)
{
    int a = small(1), b = large(2), c = leaf(3);
    trace("%d %d %d\n", a, b, c);
    return a + b + c;
}
EXEC(test(), 3)
