// The other half of other-translation-unit.c.
#include "guard.h"
fiber int far_call(int n);
fiber int far_call(int n)
{
    GUARD(a, n);
    SUSPEND();
    GUARD(b, n + 1);
    SUSPEND();
    return n;
}
