// E: &local goes to a callee that suspends, then writes through it. [`&local` to a callee that suspends]
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber void fill(int *out, int n)
{
    *out = n;
    SUSPEND();
    *out += n;
    SUSPEND();
    *out *= 2;
}
static fiber int test(void)
{
    int a = 0, b = 0;
    fill(&a, 3);
    fill(&b, a);
    a++;
    fill(&a, b);
    trace("%d %d\n", a, b);
    return a + b;
}
EXEC(test(), 6)
