// B: break and continue leave over a suspension, from both nested loops. [break and continue over a suspension]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 10; i++) {
        for (int j = 0;; j++) {
            if (later(j) > i)
                break;
            if ((i + j) % 3 == 0)
                continue;
            sum += i * j;
            SUSPEND();
        }
        if (i == 2)
            continue;
        SUSPEND();
        if (i == 4)
            break;
        sum++;
    }
    return sum;
}
EXEC(test(), 34)
