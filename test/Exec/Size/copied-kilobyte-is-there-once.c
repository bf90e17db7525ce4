// H: a 1 KB value that is copied from one local to another, whose lives end and begin there, is in the task once.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
struct kilo { char v[1024]; };
static NOINLINE fiber struct kilo make(int n)
{
    struct kilo k;
    memset(&k, n, sizeof k);
    weft_suspend();
    k.v[n] = 1;
    return k;
}
static fiber int assigned(int n)
{
    struct kilo k;
    k = make(n);
    use(&k);
    weft_suspend();
    use(&k);
    return k.v[n];
}
static fiber int passed_on(int n)
{
    struct kilo k = make(n), l; /* k's address stays here: its bytes are free when l has them */
    k.v[n]++;
    weft_suspend();
    l = k;
    use(&l);
    weft_suspend();
    use(&l);
    return l.v[n];
}
SIZES(AT_MOST(assigned, 1024 + 200) AT_MOST(passed_on, 1024 + 200) AT_LEAST(assigned, 1024))
