/* recursion.c - weft: what does a call of a tree recursion cost whose leaves suspend? */
#include "drive.h"

static fiber u64 fib(u64 n)
{
    if (n < 2) {
        weft_suspend();
        return n;
    }
    u64 first = fib(n - 1);
    return first + fib(n - 2);
}

u64 w_recursion(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++)
        sum += drive(weft_create(fib(RECURSION_ARG)));
    return sum;
}
