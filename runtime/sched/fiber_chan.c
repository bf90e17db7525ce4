/* fiber_chan.c - The calls of channels that wait, as fibers; compiled with the plugin.  See halves.h. */
#include "halves.h"

/* The place in the channel's queue; if the task is destroyed, it leaves. */
#define TRANSFER struct weft_transfer transfer __attribute__((__cleanup__(weft__transfer_abandon)))

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
    TRANSFER;
    int status = weft__send_ever(&transfer, chan, elem);
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
    TRANSFER;
    int status = weft__recv_ever(&transfer, chan, elem);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__transfer_woken(&transfer);
    }
    return status;
}
