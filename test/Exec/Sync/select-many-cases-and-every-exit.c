// G: select over 2 and over 20 cases leaves all queues on success, close, timeout, cancel and destroy.
// OUT: 2: chosen 1 status 0, empty
// OUT: 2: chosen 1 status EPIPE, empty
// OUT: 2: chosen ETIMEDOUT status 9, empty
// OUT: 2: chosen ECANCELED status 9, empty
// OUT: 2: destroyed, empty
// OUT: 20: chosen 19 status 0, empty
// OUT: 20: chosen 19 status EPIPE, empty
// OUT: 20: chosen ETIMEDOUT status 9, empty
// OUT: 20: chosen ECANCELED status 9, empty
// OUT: 20: destroyed, empty
// OUT: no cases: ETIMEDOUT, polled ETIMEDOUT
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "status.h"
enum { MOST = 20 };
enum exit_by { SUCCESS, CLOSE, TIMEOUT, CANCEL, DESTROY, EXITS };
static weft_chan *ch[MOST];
static struct weft_case cases[MOST];
static int values[MOST];
static fiber int selecter(size_t n, uint64_t deadline_ns)
{
    return deadline_ns == WEFT_NEVER ? weft_select(cases, n) : weft_select_until(cases, n, deadline_ns);
}
static fiber void once(size_t n, enum exit_by by)
{
    int chosen = -1, one = 1;
    for (size_t i = 0; i < n; i++) {
        ch[i] = weft_chan_create(sizeof(int), 0);
        cases[i] = (struct weft_case){i % 2 ? WEFT_RECV : WEFT_SEND, ch[i], &values[i], 9};
    }
    weft_task *s = weft_spawn(selecter(n, by == TIMEOUT ? weft_now_ns() + 1000000 : WEFT_NEVER));
    weft_yield();
    if (by == SUCCESS)
        REQUIRE(weft_chan_try_send(ch[n - 1], &one) == 0);
    else if (by == CLOSE)
        weft_chan_close(ch[n - 1]);
    else if (by == CANCEL)
        weft_cancel(s);
    if (by == DESTROY)
        weft_destroy(s);
    else
        weft_join(s, &chosen);
    if (by == DESTROY)
        trace("%zu: destroyed,", n);
    else
        trace("%zu: chosen %s status %s,", n, status_name(chosen), status_name(cases[n - 1].status));
    bool empty = true;
    for (size_t i = 0; i < n; i++) {
        int status = i % 2 ? weft_chan_try_send(ch[i], &one) : weft_chan_try_recv(ch[i], &one);
        empty &= status == (by == CLOSE && i == n - 1 ? -EPIPE : -EAGAIN);
        weft_chan_destroy(ch[i]);
    }
    trace(" %s\n", empty ? "empty" : "somebody waits");
}
static fiber int root(void)
{
    for (size_t n = 2; n <= MOST; n *= 10)
        for (enum exit_by by = 0; by < EXITS; by++)
            once(n, by);
    trace("no cases: %s, ", status_name(weft_select_until(NULL, 0, weft_now_ns() + 1000000)));
    ch[0] = weft_chan_create(sizeof(int), 0);
    cases[0] = (struct weft_case){WEFT_RECV, ch[0], &values[0], 9};
    trace("polled %s\n", status_name(weft_select_until(cases, 1, 0)));
    weft_chan_destroy(ch[0]);
    return 0;
}
POISON_MAIN(root())
