// H: two exclusive char[1000] scopes in one fiber take at most 1,100 bytes. [disjoint scopes overlap]
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static fiber void scopes(void)
{
    {
        char a[1000];
        use(a);
        weft_suspend();
        use(a);
    }
    {
        char b[1000];
        use(b);
        weft_suspend();
        use(b);
    }
}
static fiber int branches(int n)
{
    if (n) {
        char a[1000];
        use(a);
        weft_suspend();
        use(a);
        return a[n];
    } else {
        char b[500], c[500];
        use(b);
        weft_suspend();
        use(c);
        weft_suspend();
        use(b);
        use(c);
        return b[n] + c[n];
    }
}
static fiber void loop(int n)
{
    for (int i = 0; i < n; i++) {
        char a[1000];
        use(a);
        weft_suspend();
        use(a);
    }
    for (int i = 0; i < n; i++) {
        char b[1000];
        use(b);
        weft_suspend();
        use(b);
    }
}
SIZES(AT_MOST(scopes, 1100) AT_MOST(branches, 1150) AT_MOST(loop, 1100) AT_LEAST(scopes, 1000))
