// A: a fiber resumes another task; weft_self is the innermost one, and NULL outside.
// OUT: outer 1 inner 1
// OUT: outer 1
// OUT: outer 1 inner 1
// OUT: outer 1
// OUT: none
// RUN: %exec %s
#include "exec.h"
static weft_task *outer_task, *inner_task;
static fiber void inner(void)
{
    for (;;) {
        trace(" inner %d\n", weft_self() == inner_task);
        weft_suspend();
        REQUIRE(weft_self() == inner_task);
    }
}
static fiber void outer(void)
{
    for (int i = 0; i < 2; i++) {
        trace("outer %d", weft_self() == outer_task);
        weft_resume(inner_task);
        trace("outer %d\n", weft_self() == outer_task);
        weft_suspend();
    }
}
int main(void)
{
    inner_task = weft_create(inner());
    outer_task = weft_create(outer());
    REQUIRE(weft_self() == NULL);
    while (weft_resume(outer_task) == WEFT_SUSPENDED)
        REQUIRE(weft_self() == NULL);
    trace("%s\n", weft_self() ? "some" : "none");
    REQUIRE(weft_result(outer_task) == NULL);
    weft_destroy(outer_task);
    weft_destroy(inner_task);
    return 0;
}
