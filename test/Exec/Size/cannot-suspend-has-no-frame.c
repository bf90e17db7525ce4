// H: a fiber that provably cannot suspend adds nothing to its caller's frame.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE fiber int work(int n)
{
    char a[2000];
    memset(a, n, sizeof a);
    use(a);
    return a[n];
}
static NOINLINE fiber int calls(int n)
{
    int r = work(n);
    weft_suspend();
    return r + work(r);
}
SIZES(AT_MOST(calls, 128))
