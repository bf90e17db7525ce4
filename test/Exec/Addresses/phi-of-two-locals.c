// E: a pointer that is one of two locals' addresses, chosen before and used after suspensions. [phi of two locals' addresses]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int a = 1, b = 100;
    for (int i = 0; i < 6; i++) {
        int *p = i % 3 == 0 ? &a : &b;
        SUSPEND();
        *p += i;
        int *q;
        if (plain(i) & 1)
            q = &a;
        else
            q = p;
        if (i == 4)
            SUSPEND();
        *q *= 2;
    }
    trace("%d %d\n", a, b);
    return a + b;
}
EXEC(test(), 7)
