// A: weft_create(f(g())) in a fiber: a suspension in g suspends the creator; only f is the new task.
// OUT: g begins
// OUT: g ends in creator 1
// OUT: f gets 6 in creator 0
// OUT: 1 12
// RUN: %exec %s
#include "exec.h"
static weft_task *creator;
static fiber int g(void)
{
    trace("g begins\n");
    weft_suspend();
    trace("g ends in creator %d\n", weft_self() == creator);
    return 6;
}
static fiber int f(int n)
{
    trace("f gets %d in creator %d\n", n, weft_self() == creator);
    weft_suspend();
    return n * 2;
}
static fiber weft_task *create(void)
{
    weft_task *t = weft_create(f(g()));
    weft_suspend();
    return t;
}
int main(void)
{
    poison_install();
    creator = weft_create(create());
    int n = exec_drive(creator, -1u);
    REQUIRE(n == 2);
    weft_task *t = *(weft_task **)weft_result(creator);
    weft_destroy(creator);
    n = exec_drive(t, -1u);
    trace("%d %d\n", n, *(int *)weft_result(t));
    weft_destroy(t);
    poison_check();
    return 0;
}
