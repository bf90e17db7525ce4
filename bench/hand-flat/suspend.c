/* suspend.c - hand-flat: what does a suspension with its resume cost, and does it depend on depth?  */
#include "flat.h"

struct chain {
    task head;
    u64 i, n, sum, depth, locals[];
};

static int chain_end(struct chain *t)
{
    for (u64 k = 2; k <= t->depth; k++)
        t->sum += t->locals[k];
    return 1;
}

static int chain_step(struct chain *t)
{
    if (t->i == t->n)
        return chain_end(t);
    t->sum = STEP(t->sum, t->i);
    t->i++;
    return 0;
}

static int chain_start(struct chain *t)
{
    u64 x = 1;
    for (u64 k = t->depth; k >= 2; k--, x++)
        t->locals[k] = opaque(x + k);
    t->sum = x;
    t->head.step = (step_fn *)chain_step;
    return chain_step(t);
}

u64 w_depth(u64 n, int depth)
{
    struct chain *t = malloc(sizeof *t + ((size_t)depth + 1) * sizeof(u64));
    t->head.step = (step_fn *)chain_start;
    t->i = 0;
    t->n = n;
    t->depth = (u64)depth;
    drive(&t->head);
    u64 sum = t->sum;
    free(t);
    return sum;
}

u64 w_yield(u64 n)
{
    return w_depth(n, 1);
}
