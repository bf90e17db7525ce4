/* spawn.c - a stack per task: what does a task cost to make, to run with one suspension, and to end? */
#include "stackful.h"

static u64 spawned(task *t)
{
    u64 sum = STEP(t->a, 7);
    suspend();
    return STEP(sum, t->a);
}

u64 w_spawn(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++)
        sum += run_task(spawned, i, 0);
    return sum;
}
