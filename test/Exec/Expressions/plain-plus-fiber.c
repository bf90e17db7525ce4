// C: plain() + fiber() and fiber() + plain(): the plain value lives over the suspension. [`plain()+fiber()`]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int a = plain(40) + later(2);
    int b = later(40) + plain(3);
    int c = plain(1) + later(2) * plain(3) - later(4);
    trace("%d %d %d\n", a, b, c);
    return a + b + c;
}
EXEC(test(), 4)
