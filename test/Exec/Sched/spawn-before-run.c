// A: a spawn from plain code outside weft_run is queued for the next run.
// OUT: main
// OUT: early root early-2
// RUN: %exec %s
#include "exec.h"
static fiber void early(void)
{
    trace("early ");
    weft_yield();
    trace("early-2\n");
}
static fiber void root(void) { trace("root "); }
int main(void)
{
    weft_detach(weft_spawn(early()));
    trace("main\n");
    weft_run(root());
    return 0;
}
