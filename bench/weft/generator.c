/* generator.c - weft: what does an element of a generator cost its consumer? */
#include "drive.h"

static fiber void range(u64 n, u64 *value)
{
    for (u64 i = 1; i <= n; i++) {
        *value = i;
        weft_suspend();
    }
}

u64 w_generator(u64 n)
{
    u64 sum = 0, value;
    weft_task *task = weft_create(range(n, &value));
    while (weft_resume(task) == WEFT_SUSPENDED)
        sum += value;
    weft_destroy(task);
    return sum;
}
