// B: Duff's device whose switch value and loop condition suspend.
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int n = 11, sum = 0;
    switch (later(n) % 3) {
        while (later(n) > 0) {
    case 0:
            sum += n--;
            __attribute__((fallthrough));
    case 2:
            sum += n--;
            SUSPEND();
            __attribute__((fallthrough));
    case 1:
            sum += n--;
        }
    }
    trace("%d %d\n", n, sum);
    return sum;
}
EXEC(test(), 9)
