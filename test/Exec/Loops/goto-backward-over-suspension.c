// B: goto backward makes a loop whose variables live over the suspension. [goto backward]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int i = 0, a = 0, b = 1;
again:
    trace("%d\n", a);
    SUSPEND();
    int next = a + b;
    a = b;
    b = next;
    if (++i < 9)
        goto again;
    return a;
}
EXEC(test(), 9)
