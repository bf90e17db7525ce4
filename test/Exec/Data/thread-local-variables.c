// D: thread-local variables and errno are re-read after a suspension. [TLS address merged over a suspension]
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
static _Thread_local int here = 5;
static NOINLINE void change(int n) { here = n; errno = n; }
static fiber int reader(void)
{
    int *p = &here;
    int before = here;
    errno = 3;
    change(9);
    SUSPEND();
    change(8);
    return before * 100 + here * 10 + *p + errno;
}
static fiber int test(void)
{
    int r = reader();
    here++;
    SUSPEND();
    trace("%d %d\n", r, here);
    return here;
}
EXEC(test(), 2)
