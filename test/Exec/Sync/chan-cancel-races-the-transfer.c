// G: a cancel after the transfer counts for the next call: nothing that was handed over is lost, and none is twice. [cancel races a wake]
// OUT: 0 5, next ECANCELED, EAGAIN
// OUT: sender 0, next ECANCELED
// OUT: selecter 0 6, next ECANCELED
// OUT: first call ECANCELED, again ECANCELED, try 0, channel holds 1
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static weft_chan *ch;
static int status, value, next;
static fiber void receiver(void) { int v; status = weft_chan_recv(ch, &value); next = weft_chan_recv(ch, &v); }
static fiber void sender(void) { int v = 1; status = weft_chan_send(ch, &v); next = weft_chan_send(ch, &v); }
static fiber void selecter(void)
{
    struct weft_case one = {WEFT_RECV, ch, &value, 9};
    status = weft_select(&one, 1);
    next = weft_select(&one, 1);
}
/* A cancelled task's calls fail although they would not block; its try forms work. */
static fiber void cancelled(void)
{
    int v = 1;
    status = weft_chan_send(ch, &v);
    next = weft_chan_send(ch, &v);
    value = weft_chan_try_send(ch, &v);
}
static fiber int root(void)
{
    int v = 5;
    ch = weft_chan_create(sizeof(int), 0);
    weft_task *t = weft_spawn(receiver());
    weft_yield();
    weft_chan_send(ch, &v);
    weft_cancel(t);
    REQUIRE(weft_join(t, NULL) == -ECANCELED);
    trace("%s %d, next %s, %s\n", status_name(status), value, status_name(next), status_name(weft_chan_try_recv(ch, &v)));
    t = weft_spawn(sender());
    weft_yield();
    weft_chan_recv(ch, &v);
    weft_cancel(t);
    weft_join(t, NULL);
    trace("sender %s, next %s\n", status_name(status), status_name(next));
    t = weft_spawn(selecter());
    weft_yield();
    v = 6;
    weft_chan_send(ch, &v);
    weft_cancel(t);
    weft_join(t, NULL);
    trace("selecter %s %d, next %s\n", status_name(status), value, status_name(next));
    weft_chan_destroy(ch);
    ch = weft_chan_create(sizeof(int), 4);
    t = weft_spawn(cancelled());
    weft_cancel(t);
    weft_join(t, NULL);
    int count = 0;
    while (!weft_chan_try_recv(ch, &v))
        count++;
    trace("first call %s, again %s, try %s, channel holds %d\n", status_name(status), status_name(next), status_name(value), count);
    weft_chan_destroy(ch);
    return 0;
}
POISON_MAIN(root())
