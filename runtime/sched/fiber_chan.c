/* fiber_chan.c - The calls of channels that wait, as fibers; compiled with the plugin.  See halves.h, and chan.h for what is
 * done in line. */
#define WEFT_OF_FIBERS
#include "chan.h"

static WEFT_RARE void leave(struct weft_transfer *transfer)
{
    weft__waiter_quit_queue(&transfer->waiter);
}

static inline void abandon(struct weft_transfer *transfer)
{
    if (weft__waiter_state(&transfer->waiter) == WEFT_WAITER_QUEUED)
        leave(transfer);
}

/* The place in the channel's queue; if the task is destroyed, it leaves. */
#define TRANSFER struct weft_transfer transfer __attribute__((__cleanup__(abandon)))

static WEFT_RARE int send_enter(struct weft_transfer *transfer, weft_chan *chan, const void *elem)
{
    return weft__send_enter(transfer, chan, elem, WEFT_NEVER);
}

static WEFT_RARE int recv_enter(struct weft_transfer *transfer, weft_chan *chan, void *elem)
{
    return weft__recv_enter(transfer, chan, elem, WEFT_NEVER);
}

fiber int weft_chan_send_until(weft_chan *chan, const void *elem, uint64_t deadline_ns)
{
    TRANSFER;
    int status = weft__send_enter(&transfer, chan, elem, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__transfer_woken(&transfer);
    }
    return status;
}

fiber int weft_chan_send(weft_chan *chan, const void *elem)
{
    int status = weft__send_usual(chan, elem);
    if (WEFT_LIKELY(status == 0))
        return 0;
    TRANSFER;
    if (WEFT_LIKELY(status == WEFT_WAIT))
        weft__wait_usual(&transfer, &chan->senders, (void *)elem); /* which is only read */
    else
        status = send_enter(&transfer, chan, elem);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__transfer_woken(&transfer);
    }
    return status;
}

fiber int weft_chan_recv_until(weft_chan *chan, void *elem, uint64_t deadline_ns)
{
    TRANSFER;
    int status = weft__recv_enter(&transfer, chan, elem, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__transfer_woken(&transfer);
    }
    return status;
}

fiber int weft_chan_recv(weft_chan *chan, void *elem)
{
    int status = weft__recv_usual(chan, elem);
    if (WEFT_LIKELY(status == 0))
        return 0;
    TRANSFER;
    if (WEFT_LIKELY(status == WEFT_WAIT))
        weft__wait_usual(&transfer, &chan->receivers, elem);
    else
        status = recv_enter(&transfer, chan, elem);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__transfer_woken(&transfer);
    }
    return status;
}
