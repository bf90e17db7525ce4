// A: a noreturn plain function and a fiber that never comes back stand after suspensions. [noreturn callee]
// RUN: %exec %s
#include "exec.h"
#include <stdlib.h>
static __attribute__((noreturn, noinline)) void leave(int value)
{
    trace("leaving with %d\n", value);
    fflush(stdout);
    _Exit(value);
}
static fiber int inner(int n)
{
    SUSPEND();
    if (n > 2)
        leave(n + 40);
    return n;
}
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0;; i++) {
        sum += inner(i);
        trace("%d\n", sum);
    }
    return sum;
}
EXEC(test(), 4)
