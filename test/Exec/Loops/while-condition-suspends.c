// B: a suspension in the condition of a while loop. [`while` condition]
// RUN: %exec %s
#include "exec.h"
static int left;
static fiber bool more(void)
{
    SUSPEND();
    return left-- > 0;
}
static fiber int test(void)
{
    int turns = 0;
    left = 4;
    while (more())
        turns++;
    return turns;
}
EXEC(test(), 5)
