// A: resuming, from outside, a task that the scheduler owns returns -EBUSY; a created task stays its owner's.
// OUT: -EBUSY child
// OUT: created 0 1
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
static fiber void child(void) { trace(" child\n"); }
static fiber void mine(void) { weft_suspend(); }
static fiber int root(void)
{
    weft_task *c = weft_spawn(child());
    trace("%s", weft_resume(c) == -EBUSY ? "-EBUSY" : "other");
    weft_join(c, NULL);
    weft_task *t = weft_create(mine());
    int a = weft_resume(t);
    weft_yield();
    weft_yield();
    int b = weft_resume(t);
    trace("created %d %d\n", a, b);
    weft_destroy(t);
    return 0;
}
int main(void) { return weft_run(root()); }
