/* chan.c - How does an element get from a sender to a receiver?
 *
 * Whoever comes second does the work.  A send gives its element to the first receiver that waits, else to the
 * buffer, else it waits; a receive takes from the buffer and lets the first waiting sender refill it, else
 * from the first waiting sender, else it waits.  All of that is done under the lock. */
#include "chan.h"

#include <string.h>

static size_t record_bytes(void)
{
    return weft__align_up(sizeof(weft_chan), _Alignof(max_align_t));
}

static char *slot(weft_chan *chan, size_t index)
{
    return (char *)chan + record_bytes() + index * chan->elem_bytes;
}

/* `index`, which is less than twice the capacity, in the ring. */
static size_t wrapped(const weft_chan *chan, size_t index)
{
    return index < chan->capacity ? index : index - chan->capacity;
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
    size_t bytes = record_bytes();
    bool fits = !elem_bytes || capacity <= (PTRDIFF_MAX - bytes) / elem_bytes;
    weft_chan *chan = fits ? weft__alloc(bytes + elem_bytes * capacity, _Alignof(max_align_t)) : NULL;
    if (!chan) {
        weft__set_errno(ENOMEM);
        return NULL;
    }
    *chan = (weft_chan){.elem_bytes = elem_bytes, .capacity = capacity};
    return chan;
}

int weft_chan_close(weft_chan *chan)
{
    bool locked = weft__lock();
    chan->closed = true;
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
    weft__free(chan, record_bytes() + chan->elem_bytes * chan->capacity, _Alignof(max_align_t));
}

/* Transfers -------------------------------------------------------------------------------------- */

static void *element_of(struct weft_waiter *waiter)
{
    return ((struct weft_transfer *)waiter)->elem;
}

static void put(weft_chan *chan, const void *elem)
{
    copy(chan, slot(chan, wrapped(chan, chan->head + chan->count)), elem);
    chan->count++;
}

static void take(weft_chan *chan, void *elem)
{
    copy(chan, elem, slot(chan, chan->head));
    chan->head = wrapped(chan, chan->head + 1);
    chan->count--;
}

static inline int try_send(weft_chan *chan, const void *elem)
{
    if (chan->closed)
        return -EPIPE;
    struct weft_waiter *receiver = weft__first_waiter(&chan->receivers);
    if (receiver) {
        copy(chan, element_of(receiver), elem);
        weft__waiter_give(receiver, WEFT_WAITER_GIVEN);
        return 0;
    }
    if (chan->count == chan->capacity)
        return -EAGAIN;
    put(chan, elem);
    return 0;
}

static inline int try_recv(weft_chan *chan, void *elem)
{
    struct weft_waiter *sender = weft__first_waiter(&chan->senders);
    if (!chan->count && !sender)
        return chan->closed ? -EPIPE : -EAGAIN;
    if (chan->count)
        take(chan, elem);
    else
        copy(chan, elem, element_of(sender));
    if (!sender)
        return 0;
    if (chan->capacity)
        put(chan, element_of(sender));
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

static inline int try_or_wait(struct weft_transfer *transfer, weft_chan *chan, enum weft_op op, void *elem,
                              uint64_t deadline_ns)
{
    weft_task *self = transfer->waiter.task;
    int status = weft__check_caller(self);
    if (!status)
        status = op == WEFT_SEND ? try_send(chan, elem) : try_recv(chan, elem);
    if (status != -EAGAIN)
        return status;
    status = weft__plan_wait(self, deadline_ns);
    if (status != WEFT_WAIT)
        return status;
    transfer->elem = elem;
    weft__waiter_append(weft__chan_queue(chan, op), &transfer->waiter);
    return WEFT_WAIT;
}

static inline int enter(struct weft_transfer *transfer, weft_chan *chan, enum weft_op op, void *elem,
                        uint64_t deadline_ns)
{
    weft__waiter_init(&transfer->waiter, weft__current);
    bool locked = weft__lock();
    int status = try_or_wait(transfer, chan, op, elem, deadline_ns);
    weft__unlock(locked);
    return status;
}

int weft__send_enter(struct weft_transfer *transfer, weft_chan *chan, const void *elem, uint64_t deadline_ns)
{
    /* A sender's element is only read. */
    return enter(transfer, chan, WEFT_SEND, (void *)elem, deadline_ns);
}

int weft__recv_enter(struct weft_transfer *transfer, weft_chan *chan, void *elem, uint64_t deadline_ns)
{
    return enter(transfer, chan, WEFT_RECV, elem, deadline_ns);
}

int weft__transfer_woken(struct weft_transfer *transfer)
{
    int error = weft__wait_error(weft__current);
    weft__waiter_quit(&transfer->waiter);
    enum weft_waiter_state state = weft__waiter_state(&transfer->waiter);
    /* What has been transferred cannot be taken back: the cancel counts for the next call. */
    if (state == WEFT_WAITER_GIVEN)
        return 0;
    return !error && state == WEFT_WAITER_CLOSED ? -EPIPE : error;
}
