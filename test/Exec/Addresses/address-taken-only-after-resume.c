// E: the address of a local is first taken after a resume; its earlier value is there. [address taken only after a resume]
// RUN: %exec %s
#include "exec.h"
static NOINLINE void twice(int *p) { *p *= 2; }
static fiber int test(int n)
{
    int local = n + 1;
    int other = n * 3;
    SUSPEND();
    SUSPEND();
    twice(&local);
    local += other;
    SUSPEND();
    twice(&other);
    return local * 1000 + other;
}
EXEC(test(4), 3)
