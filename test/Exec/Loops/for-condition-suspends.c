// B: a suspension in the condition of a for loop. [in `for` condition]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < later(5); i++)
        sum += i * i;
    return sum;
}
EXEC(test(), 6)
