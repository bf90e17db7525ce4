// A: a task that resumes itself, or one that waits for it in a nested resume, gets -EBUSY.
// OUT: itself -EBUSY
// OUT: outer -EBUSY
// OUT: 0 1
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
static weft_task *outer_task;
static fiber int inner(void)
{
    trace("itself %s\n", weft_resume(weft_self()) == -EBUSY ? "-EBUSY" : "other");
    trace("outer %s\n", weft_resume(outer_task) == -EBUSY ? "-EBUSY" : "other");
    weft_suspend();
    return 0;
}
static fiber int outer(weft_task *t)
{
    int first = weft_resume(t), second = weft_resume(t);
    trace("%d %d\n", first, second);
    return 0;
}
int main(void)
{
    weft_task *t = weft_create(inner());
    outer_task = weft_create(outer(t));
    REQUIRE(weft_resume(outer_task) == WEFT_DONE);
    weft_destroy(outer_task);
    weft_destroy(t);
    return 0;
}
