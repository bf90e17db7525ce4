// G: a task cancels itself, its parent, and is cancelled in a cleanup handler: each time the next blocking call says so. [cancels itself, its parent] [cancel during a cleanup]
// OUT: itself: yield ECANCELED, join ECANCELED, value 1
// OUT: parent: sleep ECANCELED
// OUT: cleanup: yield ECANCELED
// OUT: before it: yield 0
// RUN: %exec --also valgrind %s
#include "exec.h"
#include <errno.h>
static const char *name(int status) { return status == -ECANCELED ? "ECANCELED" : status == 0 ? "0" : "other"; }
static fiber int cancels_itself(void)
{
    weft_cancel(weft_self());
    trace("itself: yield %s, ", name(weft_yield()));
    return 1;
}
static fiber void cancels(weft_task *parent) { weft_cancel(parent); }
static fiber int parent(void)
{
    weft_detach(weft_spawn(cancels(weft_self())));
    trace("parent: sleep %s\n", name(weft_sleep_ms(10000)));
    return 0;
}
static fiber void leave(int *own)
{
    if (*own)
        weft_cancel(weft_self());
    trace("cleanup: yield %s\n", name(weft_yield()));
}
static fiber int with_cleanup(void)
{
    __attribute__((cleanup(leave))) int own = 1;
    return weft_yield();
}
fiber int main(void)
{
    int value = 0;
    int status = weft_join(weft_spawn(cancels_itself()), &value);
    trace("join %s, value %d\n", name(status), value);
    weft_join(weft_spawn(parent()), NULL);
    weft_join(weft_spawn(with_cleanup()), &value);
    trace("before it: yield %s\n", name(value));
    return 0;
}
