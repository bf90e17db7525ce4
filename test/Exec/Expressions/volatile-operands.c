// C: volatile operands are read once each, in order, beside a suspending operand.
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    volatile int v = 5;
    int a = v + later(1) + v;
    v = a;
    v += later(v);
    v++;
    SUSPEND();
    trace("%d %d\n", a, v);
    return v;
}
EXEC(test(), 3)
