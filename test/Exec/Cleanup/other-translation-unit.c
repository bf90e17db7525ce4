// G: destroyed inside a fiber of another file: the cleanups of both files run, inner first.
// RUN: %exec --with %S/Inputs/far.c %s
#include "guard.h"
fiber int far_call(int n);
static fiber int test(void)
{
    GUARD(a, 1);
    int r = far_call(10);
    GUARD(b, 2);
    return r + far_call(20);
}
EXEC_DESTROY(test(), 4)
