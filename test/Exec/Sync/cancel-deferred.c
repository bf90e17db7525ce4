// G: between weft_cancel_defer and weft_cancel_resume a cancel does not count, afterwards it does; regions nest.
// OUT: inside: 0 5 0 0 | outer: ECANCELED | suspended until woken
// OUT: while it waits: 0 6, then ECANCELED, joined ECANCELED
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static weft_chan *ch;
static bool woken;
static fiber int worker(void)
{
    int v = 0;
    bool outer = weft_cancel_defer();
    trace("inside: %s ", status_name(weft_chan_recv(ch, &v)));
    trace("%d ", v);
    bool inner = weft_cancel_defer();
    trace("%s ", status_name(weft_yield()));
    weft_cancel_resume(inner);
    trace("%s | ", status_name(weft_sleep_ms(1)));
    weft_cancel_resume(outer);
    trace("outer: %s | ", status_name(weft_yield()));
    outer = weft_cancel_defer();
    weft_suspend();
    trace("suspended %s\n", woken ? "until woken" : "not long enough");
    weft_cancel_resume(outer);
    return 0;
}
static fiber int waiter(void)
{
    int v = 0;
    bool outer = weft_cancel_defer();
    int status = weft_chan_recv(ch, &v);
    weft_cancel_resume(outer);
    trace("while it waits: %s %d, then ", status_name(status), v);
    trace("%s, ", status_name(weft_chan_recv(ch, &v)));
    return 0;
}
static fiber int root(void)
{
    int five = 5, six = 6;
    ch = weft_chan_create(sizeof(int), 0);
    weft_task *w = weft_spawn(worker());
    weft_cancel(w);
    weft_chan_send(ch, &five);
    weft_sleep_ms(4);
    woken = true;
    weft_wake(w);
    weft_join(w, NULL);
    w = weft_spawn(waiter());
    weft_yield();
    weft_cancel(w);
    weft_yield();
    weft_yield();
    weft_chan_send(ch, &six);
    trace("joined %s\n", status_name(weft_join(w, NULL)));
    weft_chan_destroy(ch);
    bool before = weft_cancel_defer();
    weft_cancel_resume(before);
    return 0;
}
int main(void)
{
    poison_install();
    int r = weft_run(root());
    weft_cancel_resume(weft_cancel_defer());
    poison_check();
    return r;
}
