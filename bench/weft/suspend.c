/* suspend.c - weft: what does a suspension with its resume cost, and does it depend on depth? */
#include "../common/chain.h"
#include "drive.h"

static NOINLINE fiber u64 f1(u64 n, u64 x)
{
    u64 sum = x;
    for (u64 i = 0; i < n; i++) {
        sum = STEP(sum, i);
        weft_suspend();
    }
    return sum;
}

#define LEVEL(k, j)                              \
    static NOINLINE fiber u64 f##k(u64 n, u64 x) \
    {                                            \
        u64 local = opaque(x + k);               \
        u64 result = f##j(n, x + 1);             \
        return result + local;                   \
    }
CHAIN(LEVEL)

#define ADDRESS(k, j) f##k,
typedef fiber u64 chain_fn(u64 n, u64 x);
static chain_fn *const chain[129] = {NULL, f1, CHAIN(ADDRESS)};

u64 w_depth(u64 n, int depth)
{
    return drive(weft_create(chain[depth](n, 1)));
}

u64 w_yield(u64 n)
{
    return drive(weft_create(f1(n, 1)));
}
