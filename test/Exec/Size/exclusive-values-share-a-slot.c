// H: values that live over different suspensions share their slot.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE fiber long sequence(void)
{
    long sum = 0;
#define STEP { long v = number(); weft_suspend(); sum += v; }
    STEP STEP STEP STEP STEP STEP STEP STEP STEP STEP STEP STEP STEP STEP STEP STEP
    return sum;
}
static NOINLINE fiber void nothing(void) { weft_suspend(); }
SIZES(GROWS(sequence, nothing, 32))
