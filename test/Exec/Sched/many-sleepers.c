// A: 1,000,000 tasks sleep at once, with deadlines in no order, and seven of eight are cancelled: that takes seconds only
// A: when the timers are no list.
// OUT: 1000000 slept, 875000 canceled, none too short
// RUN: %exec --levels "O2" %s
#include "exec.h"
#include <errno.h>
enum { MANY = 1000000 };
static int slept, early, canceled;
static weft_task *tasks[MANY];
static fiber void sleeper(uint64_t until)
{
    int status = weft_sleep_until(until);
    slept++;
    canceled += status == -ECANCELED;
    early += !status && weft_now_ns() < until;
}
static fiber int root(void)
{
    /* So that all are asleep when the first is due, also on a slow machine. */
    uint64_t from = weft_now_ns() + 1000000000;
    for (unsigned i = 0; i < MANY; i++)
        tasks[i] = weft_spawn(sleeper(from + (i * 2654435761u >> 4)));
    weft_yield();
    for (int i = 0; i < MANY; i++)
        if (i % 8)
            weft_cancel(tasks[i]);
    for (int i = 0; i < MANY; i++)
        weft_join(tasks[i], NULL);
    return 0;
}
int main(void)
{
    weft_run(root());
    trace("%d slept, %d canceled, %s\n", slept, canceled, early ? "some too short" : "none too short");
    return 0;
}
