// E: a loop by goto around an escaping local: it lives anew each turn, at the same address while it lives.
// RUN: %exec %s
#include "exec.h"
static int *seen;
static fiber int test(void)
{
    int turns = 0, sum = 0;
again:;
    int local = turns * 7;
    seen = &local;
    SUSPEND();
    REQUIRE(seen == &local);
    *seen += 1;
    SUSPEND();
    sum += local;
    if (++turns < 4)
        goto again;
    return sum;
}
EXEC(test(), 8)
