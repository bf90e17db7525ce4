// G: destroying a channel wakes all that wait in it with EPIPE, and none of them touches it afterwards.
// OUT: EPIPE 1 EPIPE ECANCELED
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "status.h"
static int status[4], chosen = -1;
static fiber void receiver(int i, weft_chan *ch) { int v; status[i] = weft_chan_recv_until(ch, &v, weft_now_ns() + 1000000000); }
static fiber void selecter(weft_chan *a, weft_chan *b)
{
    int v, w;
    struct weft_case cases[] = {{WEFT_RECV, a, &v, 5}, {WEFT_RECV, b, &w, 5}};
    chosen = weft_select(cases, 2);
    status[1] = cases[1].status;
    REQUIRE(cases[0].status == 5);
}
static fiber int root(void)
{
    weft_chan *a = weft_chan_create(sizeof(int), 0), *b = weft_chan_create(sizeof(int), 0);
    weft_task *r = weft_spawn(receiver(0, b)), *s = weft_spawn(selecter(a, b)), *c = weft_spawn(receiver(2, b));
    weft_yield();
    weft_cancel(c); /* still in the queue when the channel goes */
    weft_chan_destroy(b);
    weft_join(r, NULL);
    weft_join(s, NULL);
    weft_join(c, NULL);
    trace("%s %d %s %s\n", status_name(status[0]), chosen, status_name(status[1]), status_name(status[2]));
    weft_chan_destroy(a);
    return 0;
}
POISON_MAIN(root())
