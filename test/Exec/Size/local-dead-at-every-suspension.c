// H: a local that is dead at every suspension is not in the frame. [a local dead at every suspension is not in the frame]
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE int fill_and_sum(char *b, int n)
{
    memset(b, n, 1000);
    use(b);
    return b[n];
}
static fiber int between(int n)
{
    int sum = 0;
    weft_suspend();
    {
        char a[1000];
        sum += fill_and_sum(a, n);
    }
    weft_suspend();
    {
        char b[1000], c[1000];
        sum += fill_and_sum(b, n) + fill_and_sum(c, n + 1);
    }
    return sum;
}
static fiber int before_only(int n)
{
    int r;
    {
        char a[1000];
        r = fill_and_sum(a, n);
    }
    weft_suspend();
    return r;
}
static fiber int in_loop(int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++) {
        {
            char a[1000];
            sum += fill_and_sum(a, i);
        }
        weft_suspend();
    }
    return sum;
}
SIZES(AT_MOST(between, 160) AT_MOST(before_only, 160) AT_MOST(in_loop, 160))
