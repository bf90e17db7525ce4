// A: the number of a task stays the same, and no other task gets it.
// OUT: 1 and 2, again 2
// OUT: a hundred more, all new
// OUT: none outside, none after the end
// RUN: %exec --levels "O0 O2 asan" %s
#include "exec.h"
static fiber uint64_t own(void)
{
    uint64_t first = weft_task_id(weft_self());
    weft_yield();
    return weft_task_id(weft_self()) == first ? first : 0;
}
static fiber int root(void)
{
    uint64_t number = 0, last;
    trace("%d and ", (int)weft_task_id(weft_self()));
    weft_task *task = weft_spawn(own());
    last = weft_task_id(task);
    weft_join(task, &number);
    trace("%d, again %d\n", (int)last, (int)number);
    bool rising = true;
    for (int i = 0; i < 100; i++) {
        weft_join(weft_spawn(own()), &number);
        rising = rising && number > last;
        last = number;
    }
    trace("%s\n", rising ? "a hundred more, all new" : "reused");
    task = weft_spawn(own());
    weft_sleep_ms(1);
    weft_task *created = weft_create(own());
    trace("%s outside, %s after the end\n", weft_task_id(created) ? "one" : "none", weft_task_id(task) ? "one" : "none");
    weft_destroy(created);
    weft_join(task, NULL);
    return 0;
}
int main(void) { return weft_run(root()); }
