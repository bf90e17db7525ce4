// Destroyed in an inline function of which each file has its own copy: the cleanups of that copy run, on its frame, also
// where it calls itself with frames in the arena.
// F: [destroyed in a file's own copy of an inline function]
// RUN: %exec --flags -Wno-static-in-inline --with %S/Inputs/copied-whole.c %s
#include "Inputs/copied.h"
static fiber int test(void)
{
    GUARD(before, 100);
    int r = copied(3);
    return r + copied(1);
}
EXEC_DESTROY(test(), 13)
