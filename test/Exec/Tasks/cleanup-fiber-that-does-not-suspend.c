// G: a fiber cleanup handler that does not suspend runs in a destroy.
// OUT: end 1
// OUT: end 2
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber void end(int *p)
{
    trace("end %d\n", *p);
    if (*p > 10)
        weft_suspend();
}
static fiber void work(int n)
{
    __attribute__((cleanup(end))) int a = n;
    weft_suspend();
    a++;
    weft_suspend();
}
int main(void)
{
    poison_install();
    for (unsigned at = 1; at < 3; at++) {
        weft_task *t = weft_create(work(1));
        exec_drive(t, at);
        weft_destroy(t);
    }
    poison_check();
    return 0;
}
