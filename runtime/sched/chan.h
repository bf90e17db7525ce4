/* chan.h - What do sends, receives and select share?
 *
 * What most transfers are: of a pointer or a number as wide, in a process of one thread, without a deadline, and whoever
 * waits at the other end waits in such a transfer too.  Those are done in line, in the fibers that they are calls of
 * (fiber_chan.c).  What is not so is found before anything has changed, and goes to the halves, which do everything.
 *
 * A task that waits in a usual transfer is QUEUED: no list of its scheduler has it, and who looks for it finds it through
 * weft__channels.  Whoever gives it what it waits for ends its call too, as it is the same for all of them: the task
 * goes on in the caller. */
#ifndef WEFT_SCHED_CHAN_H
#define WEFT_SCHED_CHAN_H

#include "sched.h"

#include "halves.h"

#include <string.h>

/* The buffer is a ring behind the record.  Senders wait only while it is full, receivers only while it is
 * empty and no sender waits. */
struct weft_chan {
    size_t elem_bytes, capacity;
    size_t usual_capacity;    /* the same, but 0 where the transfers are not usual */
    size_t head, tail, count; /* places of the oldest and of the next element; how many */
    struct weft_queue senders, receivers;
    struct weft_queue link; /* in weft__channels */
    bool closed;
    bool is_usual; /* open, and of elements of eight bytes */
};

extern struct weft_queue weft__channels; /* all; under the lock */

static inline size_t weft__chan_record_bytes(void)
{
    return weft__align_up(sizeof(weft_chan), _Alignof(max_align_t));
}

/* The queue of the tasks that wait for a transfer like this one. */
static inline struct weft_queue *weft__chan_queue(weft_chan *chan, enum weft_op op)
{
    return op == WEFT_SEND ? &chan->senders : &chan->receivers;
}

/* Under the lock: would the transfer not have to wait? */
bool weft__chan_ready(weft_chan *chan, enum weft_op op);
/* Under the lock: weft_chan_try_send or weft_chan_try_recv. */
int weft__chan_try(weft_chan *chan, enum weft_op op, void *elem);

/* Usual transfers -------------------------------------------------------------------------------- */

/* What the functions below return besides 0 and WEFT_WAIT. */
#define WEFT_UNUSUAL 2

/* In a fiber.  What other threads may ask or set is not theirs where there are none. */
static inline bool weft__is_usual_caller(void)
{
    if (WEFT_UNLIKELY(!WEFT_ONE_THREAD))
        return false;
    const weft_task *self = weft__self();
    WEFT_HIDE(self); /* computed once */
    return WEFT_LIKELY(self->arena & WEFT_TASK_OWNED) &&
           WEFT_LIKELY(!(weft__words(self)->flags & WEFT_TASK_CANCELED));
}

/* Four bytes of the words, from `error` on, of a task that waits in a usual transfer, and when that is done. */
static const uint8_t weft__queued_state[] = {0, WEFT_WAIT_QUEUED, WEFT_PLAN_STAY, WEFT_WAITS};
static const uint8_t weft__given_state[] = {0, WEFT_WAIT_READY, WEFT_PLAN_STAY, WEFT_WAITS_NOT};

static inline char *weft__state_of(struct weft_words *words)
{
    _Static_assert(offsetof(struct weft_words, waits) - offsetof(struct weft_words, error) == 3,
                   "neighbours");
    return (char *)words + offsetof(struct weft_words, error);
}

/* Is `waiter` in a usual transfer, under the scheduler `mine` of this thread, and has its wait not ended?  Then its channel
 * is usual. */
static inline bool weft__is_usual_waiter(const struct weft_waiter *waiter, const struct weft_sched *mine)
{
    struct weft_words *words = weft__words(waiter->task);
    return WEFT_LIKELY(words->owner == mine->number) &&
           WEFT_LIKELY(memcmp(weft__state_of(words), weft__queued_state, sizeof weft__queued_state) == 0);
}

static inline void weft__copy_word(void *to, const void *from)
{
    memcpy(to, from, sizeof(uint64_t));
}

static inline void *weft__word_slot(weft_chan *chan, size_t index)
{
    return (char *)chan + weft__chan_record_bytes() + index * sizeof(uint64_t);
}

static inline size_t weft__next_slot(const weft_chan *chan, size_t index)
{
    size_t next = index + 1;
    return next == chan->capacity ? 0 : next;
}

static inline void *weft__element_of(const struct weft_waiter *waiter)
{
    return ((const struct weft_transfer *)waiter)->elem;
}

/* Of functions that are called rarely: they save the registers that others need, so that those save none. */
#if defined __clang__ && (defined __x86_64__ || defined __aarch64__)
#define WEFT_RARE __attribute__((__noinline__, __preserve_most__, __unused__))
#else
#define WEFT_RARE __attribute__((__noinline__, __unused__))
#endif

static WEFT_RARE void weft__tell_ready_rarely(struct weft_sched *sched)
{
    weft__tell_ready(sched);
}

/* The first of `queue`, a usual waiter, has got what it waited for: its call returns 0. */
static WEFT_ALWAYS_INLINE int weft__give_usual(struct weft_queue *queue, struct weft_waiter *waiter,
                                               struct weft_sched *mine)
{
    struct weft_queue *next = waiter->link.next;
    weft_task *task = waiter->task;
    if (WEFT_LIKELY(next == queue)) {
        *queue = (struct weft_queue){NULL, NULL};
    } else {
        queue->next = next;
        next->prev = queue;
    }
    memcpy(weft__state_of(weft__words(task)), weft__given_state, sizeof weft__given_state);
    weft__return_zero(task);
    weft__list_append(&mine->ready, &weft__words(task)->link);
    if (WEFT_UNLIKELY(mine->tells))
        weft__tell_ready_rarely(mine);
    return 0;
}

/* The caller waits in `queue`, and is to suspend. */
static WEFT_ALWAYS_INLINE void weft__wait_usual(struct weft_transfer *transfer, struct weft_queue *queue,
                                                void *elem)
{
    weft_task *self = weft__self();
    transfer->waiter.task = self;
    transfer->elem = elem;
    weft__ring_append(queue, &transfer->waiter.link);
    transfer->waiter.state = WEFT_WAITER_QUEUED;
    memcpy(weft__state_of(weft__words(self)), weft__queued_state, sizeof weft__queued_state);
}

static WEFT_ALWAYS_INLINE int weft__send_usual(weft_chan *chan, const void *elem)
{
    if (WEFT_UNLIKELY(!weft__is_usual_caller()))
        return WEFT_UNUSUAL;
    struct weft_waiter *receiver = (struct weft_waiter *)chan->receivers.next;
    if (receiver) {
        struct weft_sched *mine = weft__mine;
        if (WEFT_UNLIKELY(!weft__is_usual_waiter(receiver, mine)))
            return WEFT_UNUSUAL;
        weft__copy_word(weft__element_of(receiver), elem);
        return weft__give_usual(&chan->receivers, receiver, mine);
    }
    if (chan->count >= chan->usual_capacity)
        return WEFT_LIKELY(chan->is_usual) ? WEFT_WAIT : WEFT_UNUSUAL;
    size_t tail = chan->tail;
    weft__copy_word(weft__word_slot(chan, tail), elem);
    chan->tail = weft__next_slot(chan, tail);
    chan->count++;
    return 0;
}

/* `sender` waits.  It does so only while the buffer, if there is one, is full: its element takes the place that becomes
 * free. */
static WEFT_ALWAYS_INLINE void weft__recv_from(weft_chan *chan, const struct weft_waiter *sender, void *elem)
{
    const void *from = weft__element_of(sender);
    if (chan->capacity) {
        size_t head = chan->head;
        void *oldest = weft__word_slot(chan, head);
        chan->head = chan->tail = weft__next_slot(chan, head);
        weft__copy_word(elem, oldest);
        weft__copy_word(oldest, from);
    } else {
        weft__copy_word(elem, from);
    }
}

static WEFT_ALWAYS_INLINE int weft__recv_usual(weft_chan *chan, void *elem)
{
    if (WEFT_UNLIKELY(!weft__is_usual_caller()))
        return WEFT_UNUSUAL;
    struct weft_waiter *sender = (struct weft_waiter *)chan->senders.next;
    if (sender) {
        struct weft_sched *mine = weft__mine;
        if (WEFT_UNLIKELY(!weft__is_usual_waiter(sender, mine)))
            return WEFT_UNUSUAL;
        weft__recv_from(chan, sender, elem);
        return weft__give_usual(&chan->senders, sender, mine);
    }
    if (WEFT_UNLIKELY(!chan->is_usual))
        return WEFT_UNUSUAL;
    if (!chan->count)
        return WEFT_WAIT;
    size_t head = chan->head;
    weft__copy_word(elem, weft__word_slot(chan, head));
    chan->head = weft__next_slot(chan, head);
    chan->count--;
    return 0;
}

#endif
