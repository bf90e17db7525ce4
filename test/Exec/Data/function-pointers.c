// D: pointers to plain functions live over suspensions and are called after them. [function pointers]
// RUN: %exec %s
#include "exec.h"
static int inc(int n) { return n + 1; }
static int neg(int n) { return -n; }
typedef int op(int);
static fiber int apply(op *f, int n, op *const *more, int count)
{
    n = f(n);
    SUSPEND();
    for (int i = 0; i < count; i++) {
        op *g = more[i];
        SUSPEND();
        n = g(n) + f(n);
    }
    return n;
}
static fiber int test(void)
{
    op *table[] = {inc, neg, plain};
    int r = apply(neg, 5, table, 3);
    trace("%d\n", r);
    return r;
}
EXEC(test(), 4)
