/* proposal.c - weft: what does a small program cost, two sleeps that are suspensions in its calls? */
#include "drive.h"

static fiber void sleep_s(double seconds)
{
    (void)seconds;
    weft_suspend();
}

static fiber void fum(void)
{
    sleep_s(2.0);
    proposal_v += 1;
}

static fiber u64 foo(u64 x, u64 y)
{
    u64 z = 0;
    for (u64 c = x; c <= y; c++)
        z += bar(c);
    sleep_s(1.0);
    fum();
    return z;
}

static fiber u64 program(void)
{
    return foo('a', 'd');
}

u64 w_proposal(u64 n)
{
    u64 sum = 0;
    proposal_random = 1;
    proposal_v = 0;
    for (u64 i = 0; i < n; i++)
        sum += drive(weft_create(program()));
    bench_bytes = weft_task_size(program);
    return sum ^ proposal_v;
}
