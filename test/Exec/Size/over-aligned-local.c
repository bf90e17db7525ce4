// H: an over-aligned local costs its alignment at most once.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE fiber int wide(int n)
{
    _Alignas(64) char a[64];
    char before = (char)n, after = (char)(n + 1);
    memset(a, n, sizeof a);
    use(a);
    weft_suspend();
    use(a);
    return a[n] + before + after;
}
static NOINLINE fiber int outer(int n)
{
    int r = wide(n);
    return r + wide(n + 1);
}
SIZES(AT_MOST(wide, 256) AT_MOST(outer, 320))
