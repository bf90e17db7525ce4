// B: a suspension in the condition of a do loop, and continue in its body. [`do` condition]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int i = 0, odd = 0;
    do {
        i++;
        if (i % 2 == 0)
            continue;
        odd += i;
        SUSPEND();
    } while (later(i) < 6);
    return odd * 10 + i;
}
EXEC(test(), 9)
