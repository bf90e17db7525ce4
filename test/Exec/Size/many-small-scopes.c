// H: twenty disjoint scopes of mixed sizes take the largest of them.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
#define SCOPE(N) \
    { \
        char a[10 * N], b[5 * N]; \
        use(a); \
        use(b); \
        weft_suspend(); \
        use(a); \
        use(b); \
    }
static fiber void scopes(void)
{
    SCOPE(1) SCOPE(20) SCOPE(3) SCOPE(18) SCOPE(5) SCOPE(16) SCOPE(7) SCOPE(14) SCOPE(9) SCOPE(12)
    SCOPE(11) SCOPE(10) SCOPE(13) SCOPE(8) SCOPE(15) SCOPE(6) SCOPE(17) SCOPE(4) SCOPE(19) SCOPE(2)
}
SIZES(AT_MOST(scopes, 300 + 140))
