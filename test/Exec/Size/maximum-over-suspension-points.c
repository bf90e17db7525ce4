// H: callee frames overlap with spills and locals that are not live over their calls. [max over suspension points]
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE fiber void kilo(void)
{
    char a[1000];
    use(a);
    weft_suspend();
    use(a);
}
static fiber void before_and_after(void)
{
    {
        char early[900];
        use(early);
        weft_suspend();
        use(early);
    }
    kilo();
    {
        char late[900];
        use(late);
        weft_suspend();
        use(late);
    }
}
SIZES(GROWS(before_and_after, kilo, 32))
