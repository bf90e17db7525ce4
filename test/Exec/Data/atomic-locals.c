// D: _Atomic locals, through their address, over suspensions.
// RUN: %exec %s
#include "exec.h"
#include <stdatomic.h>
static NOINLINE void bump(atomic_int *p) { atomic_fetch_add(p, 2); }
static fiber int test(void)
{
    atomic_int n = 1;
    _Atomic long long w = 5;
    for (int i = 0; i < 3; i++) {
        bump(&n);
        SUSPEND();
        w *= atomic_load(&n);
    }
    trace("%d %lld\n", atomic_load(&n), atomic_load(&w));
    return n;
}
EXEC(test(), 3)
