// B: loop-carried values that are permuted each turn (phis that read each other).
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int a = 1, b = 2, c = 3;
    for (int i = 0; i < 7; i++) {
        int t = a;
        a = b;
        b = c;
        c = t;
        if (i % 2)
            SUSPEND();
        trace("%d%d%d ", a, b, c);
    }
    trace("\n");
    return a * 100 + b * 10 + c;
}
EXEC(test(), 3)
