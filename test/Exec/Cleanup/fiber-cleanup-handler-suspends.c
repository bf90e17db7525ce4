// G: a cleanup handler that is a fiber suspends on normal exit. [cleanup handler that suspends]
// RUN: %exec --also valgrind %s
#include "exec.h"
static NOINLINE fiber void slow_end(int *p)
{
    trace("ending %d\n", *p);
    SUSPEND();
    trace("ended %d\n", *p);
}
static NOINLINE fiber int inner(int n)
{
    __attribute__((cleanup(slow_end))) int a = n;
    if (n > 1)
        return a * 10;
    SUSPEND();
    a++;
    return a;
}
static fiber int test(void)
{
    int r = 0;
    for (int i = 0; i < 2; i++) {
        __attribute__((cleanup(slow_end))) int b = 100 + i;
        r += inner(i * 2 + 1) + b;
    }
    return r;
}
EXEC(test(), 5)
