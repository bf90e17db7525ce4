// A: weft_wake makes a task parked by weft_suspend runnable; an early wake is remembered once. [a wake that arrives while suspending]
// OUT: parks
// OUT: wakes
// OUT: early wake kept
// OUT: parks again
// OUT: woken again
// RUN: %exec %s
#include "exec.h"
static fiber void parked(void)
{
    trace("parks\n");
    weft_suspend();
    trace("wakes\n");
    weft_yield();
    weft_suspend();
    trace("early wake kept\n");
    trace("parks again\n");
    weft_suspend();
    trace("woken again\n");
}
static fiber int root(void)
{
    weft_task *p = weft_spawn(parked());
    weft_yield();
    REQUIRE(weft_wake(p) == 0);
    weft_yield();
    REQUIRE(weft_wake(p) == 0);
    REQUIRE(weft_wake(p) == 0);
    weft_sleep_ms(2);
    REQUIRE(weft_wake(p) == 0);
    return weft_join(p, NULL);
}
int main(void) { return weft_run(root()); }
