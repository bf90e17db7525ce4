/* plain_generator.c - plain calls: the loop that a generator stands for. */
#include "../common/bench.h"

u64 w_generator(u64 n)
{
    u64 sum = 0;
    for (u64 i = 1; i <= n; i++)
        sum += i;
    return sum;
}
