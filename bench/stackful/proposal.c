/* proposal.c - a stack per task: what does a small program cost, two sleeps that are suspensions in its calls? */
#include "stackful.h"

static NOINLINE void sleep_s(double seconds)
{
    (void)seconds;
    suspend();
}

static NOINLINE void fum(void)
{
    sleep_s(2.0);
    proposal_v += 1;
}

static NOINLINE u64 foo(u64 x, u64 y)
{
    u64 z = 0;
    for (u64 c = x; c <= y; c++)
        z += bar(c);
    sleep_s(1.0);
    fum();
    return z;
}

static u64 program(task *t)
{
    return foo(t->a, t->b);
}

u64 w_proposal(u64 n)
{
    u64 sum = 0;
    proposal_random = 1;
    proposal_v = 0;
    for (u64 i = 0; i < n; i++)
        sum += run_task(program, 'a', 'd');
    return sum ^ proposal_v;
}
