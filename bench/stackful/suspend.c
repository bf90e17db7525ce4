/* suspend.c - a stack per task: what does a suspension with its resume cost, and does it depend on depth? */
#include "../common/chain.h"
#include "stackful.h"

static NOINLINE u64 f1(u64 n, u64 x)
{
    u64 sum = x;
    for (u64 i = 0; i < n; i++) {
        sum = STEP(sum, i);
        suspend();
    }
    return sum;
}

#define LEVEL(k, j)                        \
    static NOINLINE u64 f##k(u64 n, u64 x) \
    {                                      \
        u64 local = opaque(x + k);         \
        u64 result = f##j(n, x + 1);       \
        return result + local;             \
    }
CHAIN(LEVEL)

#define ENTRY(k, j)              \
    static u64 entry##k(task *t) \
    {                            \
        return f##k(t->a, t->b); \
    }
ENTRY(1, 0)
CHAIN(ENTRY)

#define ADDRESS(k, j) entry##k,
static u64 (*const chain[129])(task *) = {NULL, entry1, CHAIN(ADDRESS)};

u64 w_yield(u64 n)
{
    return run_task(entry1, n, 1);
}

u64 w_depth(u64 n, int depth)
{
    return run_task(chain[depth], n, 1);
}
