// A: runtime fibers are valid CALLs: spawned, run and created.
// OUT: 0 0 0 1
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
static fiber int five(void) { weft_yield(); return 5; }
static fiber int root(void)
{
    int value = 0, status = -1, slept = -1;
    weft_task *f = weft_spawn(five());
    weft_task *j = weft_spawn(weft_join(f, &value));
    weft_task *s = weft_spawn(weft_sleep_ms(1));
    weft_join(j, &status);
    weft_join(s, &slept);
    REQUIRE(value == 5);
    trace("%d %d ", status, slept);
    return 0;
}
int main(void)
{
    weft_run(root());
    trace("%d ", weft_run(weft_yield()));
    weft_task *t = weft_create(weft_suspend());
    REQUIRE(weft_resume(t) == WEFT_SUSPENDED);
    trace("%d\n", weft_resume(t));
    weft_destroy(t);
    return 0;
}
