// H: a level that keeps nothing and is called in one place costs nothing; the first and the last, whose tasks are measured,
// H: have a return site.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE fiber void level0(void) { weft_suspend(); }
#define LEVEL(THIS, NEXT) \
    static NOINLINE fiber void level##THIS(void) { level##NEXT(); use(0); }
LEVEL(1, 0) LEVEL(2, 1) LEVEL(3, 2) LEVEL(4, 3) LEVEL(5, 4)
LEVEL(6, 5) LEVEL(7, 6) LEVEL(8, 7) LEVEL(9, 8) LEVEL(10, 9)
SIZES(GROWS(level10, level0, 8))
