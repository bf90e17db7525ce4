// A: a task is resumed until it ends; its states and its result are as told.
// RUN: %exec %s
// OUT: created
// OUT: begins
// OUT: goes on
// OUT: ends
// OUT: result 42
#include "exec.h"
static fiber int two_steps(int n)
{
    trace("begins\n");
    weft_suspend();
    trace("goes on\n");
    weft_suspend();
    trace("ends\n");
    return n * 2;
}
int main(void)
{
    poison_install();
    weft_task *t = weft_create(two_steps(21));
    trace("created\n");
    for (int i = 0; i < 2; i++) {
        REQUIRE(!weft_done(t) && weft_result(t) == NULL);
        REQUIRE(weft_resume(t) == WEFT_SUSPENDED);
    }
    REQUIRE(!weft_done(t) && weft_result(t) == NULL);
    REQUIRE(weft_resume(t) == WEFT_DONE);
    REQUIRE(weft_done(t));
    trace("result %d\n", *(int *)weft_result(t));
    weft_destroy(t);
    poison_check();
    return 0;
}
