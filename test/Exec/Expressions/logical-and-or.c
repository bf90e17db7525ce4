// C: && and || around suspensions, left, right, both and nested. [`&&` and `||` around a suspension]
// RUN: %exec %s
#include "exec.h"
static fiber bool says(int n, bool value)
{
    trace("%d ", n);
    SUSPEND();
    return value;
}
static fiber int test(void)
{
    int r = 0;
    r = r * 2 + (says(1, true) && says(2, false));
    r = r * 2 + (says(3, false) && says(4, true));
    r = r * 2 + (says(5, true) || says(6, false));
    r = r * 2 + (says(7, false) || says(8, true));
    r = r * 2 + ((says(9, true) && plain(0)) || (plain(1) && says(10, true)));
    r = r * 2 + !(says(11, false) || !says(12, true));
    trace("\n");
    return r;
}
EXEC(test(), 10)
