// A: sleeping for 0, and until a deadline in the past, is one turn of the run queue and returns 0.
// OUT: other-1 zero other-2 past other-3
// RUN: %exec %s
#include "exec.h"
static fiber void other(void)
{
    trace("other-1 ");
    weft_yield();
    trace("other-2 ");
    weft_yield();
    trace("other-3\n");
}
static fiber int root(void)
{
    weft_task *o = weft_spawn(other());
    REQUIRE(weft_sleep_ns(0) == 0);
    trace("zero ");
    REQUIRE(weft_sleep_until(weft_now_ns() - 1000) == 0);
    trace("past ");
    return weft_join(o, NULL);
}
int main(void) { return weft_run(root()); }
