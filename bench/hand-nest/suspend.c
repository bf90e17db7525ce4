/* suspend.c - hand-nest: what does a suspension with its resume cost, and does it depend on depth? */
#include "../common/chain.h"
#include "nest.h"

struct leaf {
    frame head;
    u64 i, n, sum;
};
struct level {
    frame head;
    u64 local;
};
struct chain {
    task task;
    struct leaf leaf;
    struct level levels[129];
};

static outcome f1_resume(task *t, frame *f, u64 value)
{
    struct leaf *leaf = (struct leaf *)f;
    (void)t;
    (void)value;
    if (++leaf->i == leaf->n)
        RETURN(leaf->sum);
    leaf->sum = STEP(leaf->sum, leaf->i);
    PENDING;
}

static NOINLINE outcome f1(struct chain *t, u64 n, u64 x)
{
    struct leaf *leaf = &t->leaf;
    if (!n)
        RETURN(x);
    leaf->i = 0;
    leaf->n = n;
    leaf->sum = STEP(x, 0);
    return park(&t->task, &leaf->head, f1_resume);
}

#define LEVEL(k, j)                                                          \
    static outcome f##k##_resume(task *t, frame *f, u64 value)               \
    {                                                                        \
        (void)t;                                                             \
        RETURN(value + ((struct level *)f)->local);                          \
    }                                                                        \
    static NOINLINE outcome f##k(struct chain *t, u64 n, u64 x)              \
    {                                                                        \
        u64 local = opaque(x + k);                                           \
        outcome o = f##j(t, n, x + 1);                                       \
        if (o.pending) {                                                     \
            t->levels[k].local = local;                                      \
            return park_caller(&t->task, &t->levels[k].head, f##k##_resume); \
        }                                                                    \
        RETURN(o.value + local);                                             \
    }
CHAIN(LEVEL)

#define ADDRESS(k, j) f##k,
static outcome (*const chain[129])(struct chain *, u64, u64) = {NULL, f1, CHAIN(ADDRESS)};

u64 w_depth(u64 n, int depth)
{
    struct chain *t = malloc(sizeof *t);
    u64 sum = drive(&t->task, chain[depth](t, n, 1));
    free(t);
    return sum;
}

u64 w_yield(u64 n)
{
    return w_depth(n, 1);
}
