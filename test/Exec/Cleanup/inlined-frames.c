// G: the same through small static fibers that the compiler may inline.
// RUN: %exec %s
#include "guard.h"
static inline fiber void leaf(int n)
{
    GUARD(a, n);
    SUSPEND();
}
static inline fiber int middle(int n)
{
    leaf(n);
    GUARD(b, n + 1);
    leaf(n + 2);
    return n;
}
static fiber int test(void)
{
    GUARD(c, 90);
    int r = middle(10);
    return r + middle(20);
}
EXEC_DESTROY(test(), 4)
