/* generator.c - a stack per task: what does an element of a generator cost its consumer? */
#include "stackful.h"

static u64 range(task *t)
{
    for (u64 i = 1; i <= t->a; i++) {
        t->result = i;
        suspend();
    }
    return 0;
}

u64 w_generator(u64 n)
{
    task *t = task_new(range, n, 0);
    u64 sum = 0;
    for (resume(t); !t->done; resume(t))
        sum += t->result;
    task_free(t);
    return sum;
}
