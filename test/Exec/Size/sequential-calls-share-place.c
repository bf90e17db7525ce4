// H: sequential calls share the callee's place: the maximum over the calls, never the sum. [sequential calls share the callee's place; sum never]
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE fiber void kilo(char c)
{
    char a[1000];
    memset(a, c, sizeof a);
    use(a);
    weft_suspend();
    use(a);
}
static NOINLINE fiber void half(char c)
{
    char a[500];
    memset(a, c, sizeof a);
    use(a);
    weft_suspend();
    use(a);
}
static fiber void calls(void)
{
    kilo(1);
    half(2);
    kilo(3);
    for (int i = 0; i < number(); i++)
        half(4);
    if (number())
        kilo(5);
    else
        half(6);
}
static fiber int with_locals(void)
{
    int r = 0;
    {
        char own[400];
        use(own);
        half(1);
        use(own);
        r += own[3];
    }
    kilo(2);
    return r;
}
SIZES(GROWS(calls, kilo, 40) GROWS(with_locals, kilo, 48) AT_LEAST(calls, 1000))
