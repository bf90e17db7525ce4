// A: what wakes a task puts it at the tail: a joiner runs after those that were queued before it.
// OUT: ends other-1 joiner other-2
// RUN: %exec %s
#include "exec.h"
static fiber void ends(void) { trace("ends "); }
static fiber void other(void)
{
    trace("other-1 ");
    weft_yield();
    trace("other-2\n");
}
static fiber int root(void)
{
    weft_task *e = weft_spawn(ends());
    weft_detach(weft_spawn(other()));
    weft_join(e, NULL);
    trace("joiner ");
    return 0;
}
int main(void) { return weft_run(root()); }
