// G: destroying the running task, one in a nested resume, one twice, or one in its own cleanup aborts and names it. [destroyed twice]
// OUT: aborts and names weft_destroy
// OUT: aborts and names weft_destroy
// OUT: aborts and names weft_destroy
// OUT: aborts and names weft_destroy
// RUN: %exec %s
#include "aborts.h"
static weft_task *outer_task;
static fiber void suicide(void) { weft_destroy(weft_self()); }
static fiber void kills_outer(void) { weft_destroy(outer_task); }
static fiber void resumes(weft_task *t) { weft_resume(t); }
static fiber void waits(void) { weft_suspend(); }
static void end(int *p) { (void)p; weft_destroy(weft_self()); }
static fiber void in_cleanup(void)
{
    __attribute__((cleanup(end))) int a = 0;
    escape(&a);
    weft_suspend();
}
int main(void)
{
    weft_task *t = weft_create(suicide());
    ABORTS(weft_resume(t), "weft_destroy");
    weft_destroy(t);

    t = weft_create(kills_outer());
    outer_task = weft_create(resumes(t));
    ABORTS(weft_resume(outer_task), "weft_destroy");
    weft_destroy(t);
    weft_destroy(outer_task);

    WEFT_TASK_STORAGE(storage, waits);
    t = weft_create_at(&storage, weft_task_size(waits), waits());
    weft_resume(t);
    weft_destroy(t);
    ABORTS(weft_destroy(t), "weft_destroy");

    t = weft_create(in_cleanup());
    weft_resume(t);
    ABORTS(weft_destroy(t), "weft_destroy");
    outer_task = t; /* keeps it reachable: it cannot be destroyed */
    return 0;
}
