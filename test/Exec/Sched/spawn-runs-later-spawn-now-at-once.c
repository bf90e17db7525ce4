// A: spawn queues at the tail; spawn_now runs at once to the first suspension, then waits its turn.
// OUT: spawn spawned now-begins now-spawned later now-goes-on now-short
// OUT: ended 1
// RUN: %exec %s
#include "exec.h"
static fiber void later_task(void) { trace("later "); }
static fiber void now_task(void)
{
    trace("now-begins ");
    weft_yield();
    trace("now-goes-on ");
}
static fiber int short_task(void) { trace("now-short\n"); return 1; }
static fiber int root(void)
{
    trace("spawn ");
    weft_task *a = weft_spawn(later_task());
    trace("spawned ");
    weft_task *b = weft_spawn_now(now_task());
    trace("now-spawned ");
    weft_join(a, NULL);
    weft_join(b, NULL);
    weft_task *c = weft_spawn_now(short_task());
    int ended = weft_done(c), value = 0;
    weft_join(c, &value);
    trace("ended %d\n", ended);
    return value - 1;
}
int main(void) { return weft_run(root()); }
