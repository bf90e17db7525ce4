/* chan.c - How does an element get from a sender to a receiver?
 *
 * Whoever comes second does the work.  A send gives its element to the first receiver that waits, else to the
 * buffer, else it waits; a receive takes from the buffer and lets the first waiting sender refill it, else
 * from the first waiting sender, else it waits.  All of that is done under the lock.
 *
 * The blocking calls exist twice: for anything, and for what most calls are, without a call in them. */
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
    *chan = (weft_chan){
        .elem_bytes = elem_bytes, .capacity = capacity, .is_usual = elem_bytes == sizeof(uint64_t)};
    return chan;
}

int weft_chan_close(weft_chan *chan)
{
    bool locked = weft__lock();
    chan->closed = true;
    chan->is_usual = false;
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

static int try_send(weft_chan *chan, const void *elem)
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

static int try_recv(weft_chan *chan, void *elem)
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

/* The usual case: a pointer or number as wide, in a process of one thread, without a deadline, and whoever waits at the
 * other end waits for nothing else either.  What is not so is found before anything has changed, and goes to `enter`. */

static inline void copy_word(void *to, const void *from)
{
    memcpy(to, from, sizeof(uint64_t));
}

static inline void *word_slot(weft_chan *chan, size_t index)
{
    return (char *)chan + record_bytes() + index * sizeof(uint64_t);
}

/* What other threads may ask or set is not theirs where there are none. */
static inline bool is_usual(const weft_chan *chan)
{
    const weft_task *self = weft__self();
    return WEFT_ONE_THREAD && chan->is_usual && self && (self->arena & WEFT_TASK_OWNED) &&
           !(weft__words(self)->flags & WEFT_TASK_CANCELED);
}

/* Is it empty, or does the first task in it, whose wait has not ended, wait on this thread and for nothing else? */
static inline bool is_usual_queue(const struct weft_queue *queue)
{
    const struct weft_waiter *waiter = (const struct weft_waiter *)queue->next;
    if (!waiter)
        return true;
    const struct weft_words *words = weft__words(waiter->task);
    /* Four bytes, from `error` on. */
    static const uint8_t blocked[] = {0, WEFT_WAIT_BLOCKED, WEFT_PLAN_BLOCK, WEFT_WAITS};
    _Static_assert(offsetof(struct weft_words, waits) - offsetof(struct weft_words, error) == 3,
                   "neighbours");
    const char *state = (const char *)words + offsetof(struct weft_words, error);
    /* They may be asked by its own scheduler only. */
    return words->owner == weft__mine->number && memcmp(state, blocked, sizeof blocked) == 0;
}

/* weft__waiter_give. */
static inline int give(struct weft_waiter *waiter)
{
    struct weft_sched *mine = weft__mine;
    struct weft_words *words = weft__words(waiter->task);
    weft__ring_remove(&waiter->link);
    weft__waiter_set(waiter, WEFT_WAITER_GIVEN);
    words->error = 0;
    words->waits = WEFT_WAITS_NOT;
    weft__list_remove(&mine->waiting, words);
    weft__enqueue(mine, weft__task_of(words));
    return 0;
}

/* `wait`. */
static inline int wait_for_ever(struct weft_transfer *transfer, struct weft_queue *queue, void *elem)
{
    weft_task *self = weft__self();
    transfer->waiter.task = self;
    transfer->elem = elem;
    weft__waiter_append(queue, &transfer->waiter);
    return weft__plan_wait(self, WEFT_NEVER);
}

int weft__send_enter(struct weft_transfer *transfer, weft_chan *chan, const void *elem, uint64_t deadline_ns)
{
    return enter(transfer, chan, WEFT_SEND, (void *)elem, deadline_ns); /* which only reads it */
}

int weft__recv_enter(struct weft_transfer *transfer, weft_chan *chan, void *elem, uint64_t deadline_ns)
{
    return enter(transfer, chan, WEFT_RECV, elem, deadline_ns);
}

int weft__send_ever(struct weft_transfer *transfer, weft_chan *chan, const void *elem)
{
    /* The lists may be looked at only where is_usual: other threads change them under the lock. */
    if (WEFT_UNLIKELY(!is_usual(chan) || !is_usual_queue(&chan->receivers)))
        return weft__send_enter(transfer, chan, elem, WEFT_NEVER);
    struct weft_waiter *receiver = (struct weft_waiter *)chan->receivers.next;
    transfer->waiter.state = WEFT_WAITER_OUT;
    if (receiver) {
        copy_word(element_of(receiver), elem);
        return give(receiver);
    }
    if (chan->count == chan->capacity)
        return wait_for_ever(transfer, &chan->senders, (void *)elem);
    copy_word(word_slot(chan, wrapped(chan, chan->head + chan->count)), elem);
    chan->count++;
    return 0;
}

int weft__recv_ever(struct weft_transfer *transfer, weft_chan *chan, void *elem)
{
    if (WEFT_UNLIKELY(!is_usual(chan) || !is_usual_queue(&chan->senders)))
        return weft__recv_enter(transfer, chan, elem, WEFT_NEVER);
    struct weft_waiter *sender = (struct weft_waiter *)chan->senders.next;
    transfer->waiter.state = WEFT_WAITER_OUT;
    if (chan->count) {
        /* A sender waits only while the buffer is full: its element takes the place that becomes free. */
        void *oldest = word_slot(chan, chan->head);
        copy_word(elem, oldest);
        chan->head = chan->head + 1 == chan->capacity ? 0 : chan->head + 1;
        if (sender)
            copy_word(oldest, element_of(sender));
        else
            chan->count--;
    } else if (sender) {
        copy_word(elem, element_of(sender));
    } else {
        return wait_for_ever(transfer, &chan->receivers, elem);
    }
    return sender ? give(sender) : 0;
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
