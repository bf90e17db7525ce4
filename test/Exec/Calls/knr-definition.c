// F: an old-style definition with promoted parameters. [K&R]
// RUN: %exec --flags "-std=gnu11 -Wno-deprecated-non-prototype" %s
// TWIN: -std=gnu11 -Wno-deprecated-non-prototype
#include "exec.h"
static fiber int old(a, c, f)
    int a;
    char c;
    double f;
{
    SUSPEND();
    return a + c + (int)f;
}
static fiber int test(void) { return old(1, 'a', 3.5); }
EXEC(test(), 1)
