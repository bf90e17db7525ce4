// G: in the cleanups of a destroy weft_self is the task destroyed; the destroyer's is itself again afterwards.
// OUT: inner cleanup 1
// OUT: outer cleanup 1
// OUT: destroyer 1
// RUN: %exec %s
#include "exec.h"
static weft_task *victim_task, *killer_task;
static void show(const char **name) { trace("%s cleanup %d\n", *name, weft_self() == victim_task); }
static NOINLINE fiber void nested(void)
{
    __attribute__((cleanup(show))) const char *name = "inner";
    escape(&name);
    weft_suspend();
}
static fiber void victim(void)
{
    __attribute__((cleanup(show))) const char *name = "outer";
    escape(&name);
    nested();
    trace("never\n");
}
static fiber void killer(void)
{
    weft_destroy(victim_task);
    trace("destroyer %d\n", weft_self() == killer_task);
    weft_suspend();
}
int main(void)
{
    poison_install();
    victim_task = weft_create(victim());
    killer_task = weft_create(killer());
    exec_drive(victim_task, 1);
    exec_drive(killer_task, -1u);
    weft_destroy(killer_task);
    poison_check();
    return 0;
}
