// G: a joiner of a destroyed task gets -ECANCELED and no value.
// OUT: victim cleanup
// OUT: destroyed
// OUT: join -ECANCELED, value -1
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
static weft_task *victim_task;
static void show(int *p) { (void)p; trace("victim cleanup\n"); }
static fiber int victim(void)
{
    __attribute__((cleanup(show))) int a = 1;
    weft_sleep_ms(100000);
    return a;
}
static fiber void killer(void)
{
    weft_destroy(victim_task);
    trace("destroyed\n");
}
static fiber int root(void)
{
    int value = -1;
    victim_task = weft_spawn(victim());
    weft_detach(weft_spawn(killer()));
    int r = weft_join(victim_task, &value);
    trace("join %s, value %d\n", r == -ECANCELED ? "-ECANCELED" : "other", value);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
