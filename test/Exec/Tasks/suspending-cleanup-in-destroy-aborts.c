// G: a fiber cleanup handler that would suspend during a destroy aborts, naming the handler's function.
// OUT: 10 ends slowly
// OUT: aborts and names slow_end
// RUN: %exec %s
#include "aborts.h"
fiber void slow_end(int *p);
NOINLINE fiber void slow_end(int *p)
{
    weft_suspend();
    trace("%d ends slowly\n", *p);
}
static fiber void work(void)
{
    __attribute__((cleanup(slow_end))) int a = 10;
    weft_suspend();
}
static weft_task *kept;
int main(void)
{
    weft_task *t = weft_create(work());
    exec_drive(t, -1u);
    weft_destroy(t);
    kept = weft_create(work());
    weft_resume(kept);
    ABORTS(weft_destroy(kept), "slow_end");
    return 0;
}
