// G: cases with guarded locals, left by break and by destroy.
// RUN: %exec %s
#include "guard.h"
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 4; i++)
        switch (i) {
        case 0: {
            GUARD(a, 10);
            SUSPEND();
            sum += a.number;
            break;
        }
        case 2: {
            GUARD(b, 20);
            GUARD(c, 21);
            SUSPEND();
            if (sum)
                break;
            SUSPEND();
            break;
        }
        default:
            SUSPEND();
        }
    return sum;
}
EXEC_DESTROY(test(), 4)
