// H: a sum over calls is kept as one value, not as all its summands.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
NOINLINE fiber int g(int n);
fiber int two(int n);
fiber int six(int n);
fiber int g(int n)
{
    weft_suspend();
    return n;
}
fiber int two(int n)
{
    int sum = g(n);
    weft_suspend();
    sum += g(n + 1);
    weft_suspend();
    return sum;
}
fiber int six(int n)
{
    int sum = g(n);
    weft_suspend();
    sum += g(n + 1);
    weft_suspend();
    sum += g(n + 2);
    weft_suspend();
    sum += g(n + 3);
    weft_suspend();
    sum += g(n + 4);
    weft_suspend();
    sum += g(n + 5);
    weft_suspend();
    return sum;
}
SIZES(GROWS(six, two, 0))
