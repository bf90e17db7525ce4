// H: constants, addresses of globals and of locals are not spilled.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static int table[16];
static NOINLINE fiber int constants(void)
{
    const int *p = table;
    int k = 12345;
    char *s = "literal";
    weft_suspend();
    use((void *)p);
    weft_suspend();
    use(s);
    return p[3] + k;
}
static NOINLINE fiber int addresses(void)
{
    int a[4] = {1, 2, 3, 4};
    int *p = &a[1], *q = &a[2];
    use(a);
    weft_suspend();
    use(p);
    use(q);
    return *p + *q;
}
static NOINLINE fiber void nothing(void) { weft_suspend(); }
SIZES(GROWS(constants, nothing, 8) GROWS(addresses, nothing, 32))
