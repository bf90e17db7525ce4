// C: a[i] += fiber(): the element is read and written after the call, the index is kept. [`a[i] += fiber()`]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int a[4] = {1, 2, 3, 4};
    for (int i = 0; i < 4; i++) {
        a[i] += later(i * 10);
        a[3 - i] ^= later(i);
        a[i] <<= later(1);
    }
    trace("%d %d %d %d\n", a[0], a[1], a[2], a[3]);
    return a[0] + a[1] + a[2] + a[3];
}
EXEC(test(), 12)
