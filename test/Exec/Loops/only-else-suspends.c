// B: a suspension only in the else arm. [only in `else`]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int a = 0, b = 1000;
    for (int i = 0; i < 6; i++) {
        if (i & 1) {
            a += i;
        } else {
            b -= a;
            SUSPEND();
            b += i;
        }
    }
    trace("%d %d\n", a, b);
    return a + b;
}
EXEC(test(), 3)
