// B: a suspension in the step of a for loop, reached by continue too. [in `for` step]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 10; i += later(2)) {
        if (i == 4)
            continue;
        sum += i;
    }
    return sum;
}
EXEC(test(), 5)
