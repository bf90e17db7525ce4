// A: suspends on a rare branch only; the loop's values live through it and around it. [suspends on a rare branch]
// RUN: %exec %s
#include "exec.h"
static fiber unsigned step(unsigned i)
{
    if (__builtin_expect(i % 97 == 96, 0))
        SUSPEND();
    return i ^ (i << 3);
}
static fiber int test(void)
{
    unsigned hash = 1;
    for (unsigned i = 0; i < 500; i++)
        hash = hash * 31 + step(i);
    trace("%u\n", hash);
    return (int)(hash % 1000);
}
EXEC(test(), 5)
