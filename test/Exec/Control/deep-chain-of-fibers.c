// A: a chain twelve fibers deep suspends at its leaf and unwinds level by level.
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber int level0(int n) { SUSPEND(); return n; }
#define LEVEL(THIS, NEXT) \
    static NOINLINE fiber int level##THIS(int n) \
    { \
        int before = n * THIS; \
        int below = level##NEXT(n + 1); \
        trace("level %d: %d %d\n", THIS, before, below); \
        return below + before; \
    }
LEVEL(1, 0) LEVEL(2, 1) LEVEL(3, 2) LEVEL(4, 3) LEVEL(5, 4) LEVEL(6, 5)
LEVEL(7, 6) LEVEL(8, 7) LEVEL(9, 8) LEVEL(10, 9) LEVEL(11, 10) LEVEL(12, 11)
static fiber int test(void) { return level12(1) + level12(100); }
EXEC(test(), 2)
