// D: volatile and const locals, volatile through a pointer. [volatile] [const]
// RUN: %exec %s
#include "exec.h"
static NOINLINE void bump(volatile int *p) { *p += 1; }
static fiber int test(void)
{
    volatile int v = 1;
    const int c = plain(2);
    const volatile long cv = 3;
    for (int i = 0; i < 3; i++) {
        SUSPEND();
        bump(&v);
        v = v * c;
    }
    trace("%d %d %ld\n", v, c, cv);
    return v;
}
EXEC(test(), 3)
