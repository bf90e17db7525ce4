// H: a 1 KB argument by value is in the task once while its callee suspends. [a big argument is not stored twice]
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
struct kilo { char v[1024]; };
static NOINLINE fiber int take(struct kilo k, int n)
{
    weft_suspend();
    use(&k);
    return k.v[n];
}
static fiber int give(int n)
{
    struct kilo k;
    memset(&k, n, sizeof k);
    return take(k, n);
}
static NOINLINE fiber int pass(struct kilo k, int n)
{
    k.v[n]++;
    return take(k, n);
}
static fiber int give_through(int n)
{
    struct kilo k;
    memset(&k, n, sizeof k);
    return pass(k, n);
}
SIZES(AT_MOST(take, 1024 + 160) AT_MOST(give, 1024 + 200) AT_MOST(give_through, 1024 + 240) AT_LEAST(take, 1024))
