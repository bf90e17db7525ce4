// A: fibers with unused parameters and discarded results.
// RUN: %exec %s
#include "exec.h"
static fiber long noisy(int unused, const char *text, double also_unused)
{
    (void)unused;
    (void)also_unused;
    SUSPEND();
    trace("%s\n", text);
    return 99;
}
static fiber int test(int unused)
{
    (void)unused;
    noisy(1, "a", 2.0);
    (void)noisy(2, "b", 3.0);
    return 1;
}
EXEC(test(4), 2)
