// H: a fiber that keeps two integers over a suspension takes header, return site and those.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE fiber int small(int a, int b)
{
    weft_suspend();
    return a + b;
}
static NOINLINE fiber void nothing(void) { weft_suspend(); }
SIZES(GROWS(small, nothing, 24) AT_MOST(nothing, 40) AT_LEAST(nothing, 32))
