// A: the root of a weft_run that another task destroys gives a value of zero bytes and errno; one that is cancelled goes
// A: on to its value.  What it spawned runs to its end, each time. [the root of a run is destroyed or cancelled]
// OUT: destroyed: cleanup 0 ECANCELED 1, left 1
// OUT: canceled: ECANCELED, left 2
// OUT: next: 5, left 3
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static int left;
static weft_task *the_root;
static fiber void stays(void)
{
    weft_yield();
    weft_sleep_ns(1000);
    left++;
}
static fiber void ends_root(bool destroys)
{
    if (destroys)
        weft_destroy(the_root);
    else
        weft_cancel(the_root);
}
static void cleanup(const char **text) { trace("%s ", *text); }
static fiber int root(bool destroys)
{
    const char *text __attribute__((cleanup(cleanup))) = destroys ? "destroyed: cleanup" : "canceled:";
    the_root = weft_self();
    weft_detach(weft_spawn(stays()));
    weft_detach(weft_spawn(ends_root(destroys)));
    return weft_sleep_ms(60000);
}
static fiber int five(void)
{
    weft_detach(weft_spawn(stays()));
    return 5;
}
int main(void)
{
    poison_install();
    errno = 0;
    int value = weft_run(root(true));
    trace("%d ECANCELED %d, left %d\n", value, errno == ECANCELED, left);
    value = weft_run(root(false));
    trace("%s, left %d\n", status_name(value), left);
    value = weft_run(five());
    trace("next: %d, left %d\n", value, left);
    poison_check();
    return 0;
}
