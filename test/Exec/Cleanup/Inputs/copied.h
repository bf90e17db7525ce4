/* copied.h - a fiber function that every file which includes this has, and may lay out as it likes. */
#ifndef COPIED_H
#define COPIED_H
#include "guard.h"
#define COPIED_STEP(N)              \
    words[1] += words[0] * (N);     \
    trace("%ld\n", words[1]);       \
    {                               \
        GUARD(inner, (int)words[0] + (N)); \
        SUSPEND();                  \
    }                               \
    words[0] ^= words[1] + (N);     \
    trace("%ld\n", words[0])
inline fiber int copied(int n)
{
    GUARD(outer, n);
    long words[2] = {n, n + 1};
    COPIED_STEP(1);
    COPIED_STEP(2);
    COPIED_STEP(3);
    SUSPEND();
    if (n > 2) {
        COPIED_STEP(n);
        return copied(n - 1) + (int)words[1];
    }
    return (int)words[0];
}
#endif
