// C: *p++ = fiber() and *--p = fiber(): the pointer steps once. [`*p++ = fiber()`]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int a[6] = {0}, *p = a;
    while (p < a + 6) {
        int value = (int)(p - a) + 10;
        *p++ = later(value);
    }
    for (int i = 0; i < 3; i++)
        *--p = later(a[i] + 5);
    trace("%d %d %d %d %d %d at %d\n", a[0], a[1], a[2], a[3], a[4], a[5], (int)(p - a));
    return (int)(p - a);
}
EXEC(test(), 9)
