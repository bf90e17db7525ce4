// A: channel calls time out only when they would block; try forms never wait; elements of no bytes work.
// OUT: ETIMEDOUT ETIMEDOUT EAGAIN 0 EAGAIN ETIMEDOUT 0 7 ETIMEDOUT
// OUT: signals EAGAIN 0 0 EAGAIN 0 0 EAGAIN
// OUT: no memory 1
// OUT: EINVAL EINVAL
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static fiber void values(void)
{
    int v = 7;
    weft_chan *ch = weft_chan_create(sizeof v, 1);
    trace("%s ", status_name(weft_chan_recv_until(ch, &v, 1)));
    trace("%s ", status_name(weft_chan_recv_until(ch, &v, weft_now_ns() + 1000000)));
    trace("%s ", status_name(weft_chan_try_recv(ch, &v)));
    trace("%s ", status_name(weft_chan_send_until(ch, &v, 1)));
    trace("%s ", status_name(weft_chan_try_send(ch, &v)));
    v = 8;
    trace("%s ", status_name(weft_chan_send_until(ch, &v, weft_now_ns() + 1000000)));
    trace("%s ", status_name(weft_chan_recv_until(ch, &v, 1)));
    trace("%d ", v);
    trace("%s\n", status_name(weft_chan_recv_until(ch, &v, 1)));
    weft_chan_destroy(ch);
}
static fiber void signals(void)
{
    weft_chan *ch = weft_chan_create(0, 2);
    trace("signals %s ", status_name(weft_chan_try_recv(ch, NULL)));
    trace("%s ", status_name(weft_chan_send(ch, NULL)));
    trace("%s ", status_name(weft_chan_try_send(ch, NULL)));
    trace("%s ", status_name(weft_chan_try_send(ch, NULL)));
    trace("%s ", status_name(weft_chan_recv(ch, NULL)));
    trace("%s ", status_name(weft_chan_try_recv(ch, NULL)));
    trace("%s\n", status_name(weft_chan_try_recv(ch, NULL)));
    weft_chan_destroy(ch);
}
static fiber int root(void)
{
    values();
    signals();
    errno = 0;
    trace("no memory %d\n", !weft_chan_create(SIZE_MAX / 2, 3) && errno == ENOMEM);
    weft_chan_destroy(NULL);
    return 0;
}
static fiber void outsider(weft_chan *ch)
{
    trace("%s ", status_name(weft_chan_send(ch, NULL)));
    struct weft_case one = {WEFT_RECV, ch, NULL, 9};
    trace("%s\n", status_name(weft_select(&one, 1)));
    REQUIRE(one.status == 9);
}
int main(void)
{
    poison_install();
    weft_run(root());
    weft_chan *ch = weft_chan_create(0, 2);
    weft_task *t = weft_create(outsider(ch));
    REQUIRE(weft_resume(t) == WEFT_DONE);
    weft_destroy(t);
    weft_chan_destroy(ch);
    poison_check();
    return 0;
}
