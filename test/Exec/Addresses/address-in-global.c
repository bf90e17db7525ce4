// E: a local's address lies in a global and the local is written through it, by a sister call and by plain code.
// RUN: %exec %s
#include "exec.h"
static int *shared;
static NOINLINE void poke(int n) { *shared += n; }
static NOINLINE fiber void sister(void)
{
    SUSPEND();
    *shared *= 10;
}
static fiber int test(void)
{
    int local = 1;
    shared = &local;
    SUSPEND();
    poke(2);
    SUSPEND();
    sister();
    poke(3);
    SUSPEND();
    shared = NULL;
    return local;
}
EXEC(test(), 4)
