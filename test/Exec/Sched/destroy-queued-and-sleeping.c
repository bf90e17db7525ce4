// G: destroying a queued, a sleeping, a fresh and an ended task unlinks it and runs its cleanups at once.
// OUT: queued begins
// OUT: sleeping begins
// OUT: destroying
// OUT: sleeping cleanup
// OUT: queued cleanup
// OUT: destroyed
// OUT: other goes on
// RUN: %exec --also valgrind %s
#include "exec.h"
static void show(const char **name) { trace("%s cleanup\n", *name); }
static fiber void queued(void)
{
    __attribute__((cleanup(show))) const char *name = "queued";
    trace("%s begins\n", name);
    for (;;)
        weft_yield();
}
static fiber void sleeping(void)
{
    __attribute__((cleanup(show))) const char *name = "sleeping";
    trace("%s begins\n", name);
    weft_sleep_ms(100000);
    trace("never\n");
}
static fiber void fresh(void) { trace("never\n"); }
static fiber int ended(void) { return 4; }
static fiber void other(void)
{
    weft_sleep_ms(2);
    trace("other goes on\n");
}
static fiber int root(void)
{
    weft_task *q = weft_spawn(queued()), *s = weft_spawn(sleeping()), *e = weft_spawn(ended());
    weft_detach(weft_spawn(other()));
    weft_yield();
    weft_yield();
    weft_task *f = weft_spawn(fresh());
    trace("destroying\n");
    weft_destroy(s);
    weft_destroy(q);
    weft_destroy(f);
    REQUIRE(weft_done(e));
    weft_destroy(e);
    trace("destroyed\n");
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
