/* recursion.c - a stack per task: what does a call of a tree recursion cost whose leaves suspend? */
#include "stackful.h"

static NOINLINE u64 fib(u64 n)
{
    if (n < 2) {
        suspend();
        return n;
    }
    u64 first = fib(n - 1);
    return first + fib(n - 2);
}

static u64 tree(task *t)
{
    return fib(t->a);
}

u64 w_recursion(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++)
        sum += run_task(tree, RECURSION_ARG, 0);
    return sum;
}
