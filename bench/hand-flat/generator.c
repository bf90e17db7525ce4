/* generator.c - hand-flat: what does an element of a generator cost its consumer? */
#include "flat.h"

struct range {
    u64 i, n;
};

static inline int range_next(struct range *range, u64 *value)
{
    if (range->i == range->n)
        return 0;
    *value = ++range->i;
    return 1;
}

u64 w_generator(u64 n)
{
    struct range range = {0, n};
    u64 sum = 0, value;
    while (range_next(&range, &value))
        sum += value;
    return sum;
}
