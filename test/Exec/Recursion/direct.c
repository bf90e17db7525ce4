// F: direct recursion whose every level suspends; frames of inner levels come from the arena.
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber int sum_to(int n)
{
    int mine = n * 3;
    SUSPEND();
    int rest = n ? sum_to(n - 1) : 0;
    trace("%d ", mine);
    return mine + rest;
}
static fiber int test(void) { return sum_to(20); }
EXEC(test(), 21)
