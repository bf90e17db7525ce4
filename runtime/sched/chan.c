/* chan.c - How does an element get from a sender to a receiver?
 *
 * Whoever comes second does the work.  A send gives its element to the first receiver that waits, else to the
 * buffer, else it waits; a receive takes from the buffer and lets the first waiting sender refill it, else
 * from the first waiting sender, else it waits.  All of that is done under the lock.
 *
 * What most transfers are is in chan.h as well. */
#include "chan.h"

struct weft_queue weft__channels;

static char *slot(weft_chan *chan, size_t index)
{
    return (char *)chan + weft__chan_record_bytes() + index * chan->elem_bytes;
}

static void copy(const weft_chan *chan, void *to, const void *from)
{
    /* Most elements are pointers or numbers, which need no call. */
    if (chan->elem_bytes == sizeof(uint64_t))
        memcpy(to, from, sizeof(uint64_t));
    else if (chan->elem_bytes)
        memcpy(to, from, chan->elem_bytes);
}

weft_chan *weft_chan_create(size_t elem_bytes, size_t capacity)
{
    size_t bytes = weft__chan_record_bytes();
    bool fits = !elem_bytes || capacity <= (PTRDIFF_MAX - bytes) / elem_bytes;
    weft_chan *chan = fits ? weft__alloc(bytes + elem_bytes * capacity, _Alignof(max_align_t)) : NULL;
    if (!chan) {
        weft__set_errno(ENOMEM);
        return NULL;
    }
    bool is_usual = elem_bytes == sizeof(uint64_t);
    *chan = (weft_chan){.elem_bytes = elem_bytes,
                        .capacity = capacity,
                        .usual_capacity = is_usual ? capacity : 0,
                        .is_usual = is_usual};
    bool locked = weft__lock();
    weft__ring_append(&weft__channels, &chan->link);
    weft__unlock(locked);
    return chan;
}

int weft_chan_close(weft_chan *chan)
{
    bool locked = weft__lock();
    chan->closed = true;
    chan->is_usual = false;
    chan->usual_capacity = 0;
    weft__give_all(&chan->receivers, WEFT_WAITER_CLOSED);
    weft__give_all(&chan->senders, WEFT_WAITER_CLOSED);
    weft__unlock(locked);
    return 0;
}

void weft_chan_destroy(weft_chan *chan)
{
    if (!chan)
        return;
    weft_chan_close(chan);
    bool locked = weft__lock();
    weft__ring_remove(&chan->link);
    weft__unlock(locked);
    weft__free(chan, weft__chan_record_bytes() + chan->elem_bytes * chan->capacity, _Alignof(max_align_t));
}

/* Transfers -------------------------------------------------------------------------------------- */

static void put(weft_chan *chan, const void *elem)
{
    copy(chan, slot(chan, chan->tail), elem);
    chan->tail = weft__next_slot(chan, chan->tail);
    chan->count++;
}

static void take(weft_chan *chan, void *elem)
{
    copy(chan, elem, slot(chan, chan->head));
    chan->head = weft__next_slot(chan, chan->head);
    chan->count--;
}

static int try_send(weft_chan *chan, const void *elem)
{
    if (chan->closed)
        return -EPIPE;
    struct weft_waiter *receiver = weft__first_waiter(&chan->receivers);
    if (receiver) {
        copy(chan, weft__element_of(receiver), elem);
        weft__waiter_give(receiver, WEFT_WAITER_GIVEN);
        return 0;
    }
    if (chan->count == chan->capacity)
        return -EAGAIN;
    put(chan, elem);
    return 0;
}

static int try_recv(weft_chan *chan, void *elem)
{
    struct weft_waiter *sender = weft__first_waiter(&chan->senders);
    if (!chan->count && !sender)
        return chan->closed ? -EPIPE : -EAGAIN;
    if (chan->count)
        take(chan, elem);
    else
        copy(chan, elem, weft__element_of(sender));
    if (!sender)
        return 0;
    if (chan->capacity)
        put(chan, weft__element_of(sender));
    weft__waiter_give(sender, WEFT_WAITER_GIVEN);
    return 0;
}

int weft_chan_try_send(weft_chan *chan, const void *elem)
{
    bool locked = weft__lock();
    int status = try_send(chan, elem);
    weft__unlock(locked);
    return status;
}

int weft_chan_try_recv(weft_chan *chan, void *elem)
{
    bool locked = weft__lock();
    int status = try_recv(chan, elem);
    weft__unlock(locked);
    return status;
}

bool weft__chan_ready(weft_chan *chan, enum weft_op op)
{
    if (chan->closed)
        return true;
    if (op == WEFT_SEND)
        return chan->count < chan->capacity || weft__first_waiter(&chan->receivers);
    return chan->count || weft__first_waiter(&chan->senders);
}

int weft__chan_try(weft_chan *chan, enum weft_op op, void *elem)
{
    return op == WEFT_SEND ? try_send(chan, elem) : try_recv(chan, elem);
}

/* Halves ----------------------------------------------------------------------------------------- */

static int wait(struct weft_transfer *transfer, weft_chan *chan, enum weft_op op, void *elem,
                uint64_t deadline_ns)
{
    weft_task *self = weft__self();
    int status = weft__plan_wait(self, deadline_ns);
    if (status != WEFT_WAIT)
        return status;
    transfer->waiter.task = self;
    transfer->elem = elem;
    weft__waiter_append(weft__chan_queue(chan, op), &transfer->waiter);
    return WEFT_WAIT;
}

static WEFT_NOINLINE int enter(struct weft_transfer *transfer, weft_chan *chan, enum weft_op op, void *elem,
                               uint64_t deadline_ns)
{
    transfer->waiter.state = WEFT_WAITER_OUT;
    bool locked = weft__lock();
    int status = weft__check_caller(weft__self());
    if (!status)
        status = weft__chan_try(chan, op, elem);
    if (status == -EAGAIN)
        status = wait(transfer, chan, op, elem, deadline_ns);
    weft__unlock(locked);
    return status;
}

int weft__send_enter(struct weft_transfer *transfer, weft_chan *chan, const void *elem, uint64_t deadline_ns)
{
    return enter(transfer, chan, WEFT_SEND, (void *)elem, deadline_ns); /* which only reads it */
}

int weft__recv_enter(struct weft_transfer *transfer, weft_chan *chan, void *elem, uint64_t deadline_ns)
{
    return enter(transfer, chan, WEFT_RECV, elem, deadline_ns);
}

int weft__transfer_woken(struct weft_transfer *transfer)
{
    /* What has been transferred cannot be taken back: the cancel counts for the next call. */
    if (weft__waiter_state(&transfer->waiter) == WEFT_WAITER_GIVEN)
        return 0;
    int error = weft__wait_error(weft__self());
    weft__waiter_quit(&transfer->waiter);
    enum weft_waiter_state state = weft__waiter_state(&transfer->waiter);
    return !error && state == WEFT_WAITER_CLOSED ? -EPIPE : error;
}
