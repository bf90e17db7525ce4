// B: goto forward, past a suspension and past a declaration. [goto forward]
// RUN: %exec %s
#include "exec.h"
static fiber int hop(int n)
{
    int a = n;
    if (n == 1)
        goto middle;
    SUSPEND();
    a += 10;
    if (n == 2)
        goto end;
middle:
    a += 100;
    SUSPEND();
    a += 1000;
end:
    SUSPEND();
    return a;
}
static fiber int test(void)
{
    int a = hop(0), b = hop(1), c = hop(2);
    trace("%d %d %d\n", a, b, c);
    return a + b + c;
}
EXEC(test(), 7)
