// H: an argument that no code reads after the first suspension costs nothing in an inner frame.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
struct kilo { char v[1024]; };
static NOINLINE fiber int take(struct kilo k, int n)
{
    int first = k.v[n];
    weft_suspend();
    return first;
}
static struct kilo global;
static fiber int give(int n) { return take(global, n); }
SIZES(AT_MOST(give, 200))
