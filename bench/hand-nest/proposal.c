/* proposal.c - hand-nest: what does a small program cost, two sleeps that are suspensions in its calls? */
#include "nest.h"

struct program {
    task task;
    frame sleep, fum;
    struct {
        frame head;
        u64 z;
    } foo;
    frame main;
};

static outcome sleep_resume(task *t, frame *f, u64 value)
{
    (void)t;
    (void)f;
    (void)value;
    RETURN(0);
}

static NOINLINE outcome sleep_s(struct program *t, double seconds)
{
    (void)seconds;
    return park(&t->task, &t->sleep, sleep_resume);
}

static outcome fum_resume(task *t, frame *f, u64 value)
{
    (void)t;
    (void)f;
    (void)value;
    proposal_v += 1;
    RETURN(0);
}

static NOINLINE outcome fum(struct program *t)
{
    outcome o = sleep_s(t, 2.0);
    if (o.pending)
        return park_caller(&t->task, &t->fum, fum_resume);
    proposal_v += 1;
    RETURN(0);
}

static outcome foo_after_fum(task *t, frame *f, u64 value)
{
    (void)f;
    (void)value;
    RETURN(((struct program *)t)->foo.z);
}

static outcome foo_after_sleep(task *t, frame *f, u64 value)
{
    (void)value;
    outcome o = fum((struct program *)t);
    if (o.pending)
        return park_again(t, f, foo_after_fum);
    RETURN(((struct program *)t)->foo.z);
}

static NOINLINE outcome foo(struct program *t, u64 x, u64 y)
{
    u64 z = 0;
    for (u64 c = x; c <= y; c++)
        z += bar(c);
    outcome o = sleep_s(t, 1.0);
    if (o.pending) {
        t->foo.z = z;
        return park_caller(&t->task, &t->foo.head, foo_after_sleep);
    }
    o = fum(t);
    if (o.pending) {
        t->foo.z = z;
        return park_caller(&t->task, &t->foo.head, foo_after_fum);
    }
    RETURN(z);
}

static outcome main_resume(task *t, frame *f, u64 value)
{
    (void)t;
    (void)f;
    RETURN(value);
}

static NOINLINE outcome program_main(struct program *t)
{
    outcome o = foo(t, 'a', 'd');
    if (o.pending)
        return park_caller(&t->task, &t->main, main_resume);
    RETURN(o.value);
}

u64 w_proposal(u64 n)
{
    u64 sum = 0;
    proposal_random = 1;
    proposal_v = 0;
    for (u64 i = 0; i < n; i++) {
        struct program *t = malloc(sizeof *t);
        sum += drive(&t->task, program_main(t));
        free(t);
    }
    bench_bytes = sizeof(struct program);
    return sum ^ proposal_v;
}
