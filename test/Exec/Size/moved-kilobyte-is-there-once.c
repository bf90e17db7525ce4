// H: a 1 KB value that is returned, moved to a local and used is not in the task twice. [a moved 1 KB value is not there twice]
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
struct kilo { char v[1024]; };
static NOINLINE fiber struct kilo make(int n)
{
    struct kilo k;
    memset(&k, n, sizeof k);
    weft_suspend();
    k.v[n] = 1;
    return k;
}
static fiber int initialised(int n)
{
    struct kilo k = make(n);
    use(&k);
    weft_suspend();
    use(&k);
    return k.v[n];
}
SIZES(AT_MOST(initialised, 1024 + 200) AT_LEAST(initialised, 1024))
