// A: a detached task frees itself at its end, before or after the detach.
// OUT: blocks 2 1 1
// RUN: %exec %s
#include "exec.h"
static fiber void child(void) { weft_yield(); }
static fiber int root(void)
{
    weft_task *t = weft_spawn(child());
    weft_detach(t);
    int first = poison_live;
    weft_yield();
    weft_yield();
    weft_yield();
    int second = poison_live;
    t = weft_spawn(child());
    weft_yield();
    weft_yield();
    weft_yield();
    REQUIRE(weft_done(t));
    weft_detach(t);
    trace("blocks %d %d %d\n", first, second, poison_live);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
