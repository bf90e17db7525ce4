// B: a suspension in an if condition and in an else-if chain. [`if` condition]
// RUN: %exec %s
#include "exec.h"
static fiber int classify(int n)
{
    if (later(n) < 0)
        return -1;
    else if (later(n) == 0)
        return 0;
    else if (later(n) > 100)
        return 100;
    return 1;
}
static fiber int test(void)
{
    int s = 0;
    s = s * 7 + classify(-3);
    s = s * 7 + classify(0);
    s = s * 7 + classify(200);
    s = s * 7 + classify(4);
    return s;
}
EXEC(test(), 9)
