/* proposal.c - hand-flat: what does a small program cost, two sleeps that are suspensions in its calls? */
#include "flat.h"

struct program {
    task head;
    u64 z;
};

static int after_fum(struct program *t)
{
    (void)t;
    proposal_v += 1;
    return 1;
}

static int after_sleep(struct program *t)
{
    SUSPEND_TO(after_fum);
}

static int start(struct program *t)
{
    u64 z = 0;
    for (u64 c = 'a'; c <= 'd'; c++)
        z += bar(c);
    t->z = z;
    SUSPEND_TO(after_sleep);
}

static NOINLINE struct program *program_new(void)
{
    struct program *t = malloc(sizeof *t);
    t->head.step = (step_fn *)start;
    return t;
}

u64 w_proposal(u64 n)
{
    u64 sum = 0;
    proposal_random = 1;
    proposal_v = 0;
    for (u64 i = 0; i < n; i++) {
        struct program *t = program_new();
        drive(&t->head);
        sum += t->z;
        free(t);
    }
    bench_bytes = sizeof(struct program);
    return sum ^ proposal_v;
}
