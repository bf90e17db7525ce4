// The other half of other-translation-unit.c.
#include "exec.h"
#include "other.h"
fiber int far_add(int a, int b)
{
    SUSPEND();
    return a + b;
}
fiber struct far_big far_make(int n)
{
    struct far_big b;
    for (int i = 0; i < 30; i++)
        b.v[i] = n + i;
    SUSPEND();
    b.v[29] = far_add(b.v[0], 1000);
    return b;
}
fiber void far_sum(const struct far_big *b, int *sum)
{
    for (int i = 0; i < 30; i += 10) {
        SUSPEND();
        *sum += b->v[i];
    }
}
fiber int far_and_back(int n)
{
    int before = n * 2;
    int r = back_here(n);
    return r + before;
}
fiber double far_mix(int a, double b, struct far_big c, char d)
{
    c.v[1] = a;
    SUSPEND();
    return c.v[1] + b + d;
}
fiber void far_nothing(void) {}
