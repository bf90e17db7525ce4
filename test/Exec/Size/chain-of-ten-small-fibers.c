// H: a 10-deep chain of small fibers costs at most 24 bytes a level.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE fiber int level0(int n) { weft_suspend(); return n; }
#define LEVEL(THIS, NEXT) \
    static NOINLINE fiber int level##THIS(int n) { int r = level##NEXT(n + 1); return r + n; }
LEVEL(1, 0) LEVEL(2, 1) LEVEL(3, 2) LEVEL(4, 3) LEVEL(5, 4)
LEVEL(6, 5) LEVEL(7, 6) LEVEL(8, 7) LEVEL(9, 8) LEVEL(10, 9)
SIZES(GROWS(level10, level0, 240) GROWS(level5, level4, 24) AT_LEAST(level10, 80))
