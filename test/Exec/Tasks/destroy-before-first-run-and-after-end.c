// G: destroyed before the first run: nothing runs; after the end: only the memory goes. NULL does nothing. [destroyed before the first run] [destroyed after the end]
// OUT: body
// OUT: cleanup
// OUT: done
// RUN: %exec %s
#include "exec.h"
static void show(int *p) { (void)p; trace("cleanup\n"); }
static fiber void work(void)
{
    __attribute__((cleanup(show))) int a = 1;
    trace("body\n");
    escape(&a);
    weft_suspend();
}
int main(void)
{
    poison_install();
    weft_task *t = weft_create(work());
    weft_destroy(t);
    poison_check();
    t = weft_create(work());
    exec_drive(t, -1u);
    weft_destroy(t);
    weft_destroy(NULL);
    poison_check();
    trace("done\n");
    return 0;
}
