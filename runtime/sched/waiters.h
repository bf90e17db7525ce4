/* waiters.h - How does a task wait in the queue of something?
 *
 * A waiter is a task's place in such a queue.  It lies in the frame of the fiber that waits, so that waiting
 * needs no memory, and it has one of three fates:
 *
 *     given      whatever it waits for takes it out of the queue, passes on what there is to give, and makes
 *                the task ready; that is decided then, long before the task runs
 *     ended      cancel or deadline make the task ready; the waiter stays in its place until the task runs and
 *                takes it out, and is passed over meanwhile
 *     destroyed  the cleanup of the fiber takes it out, or gives back what it was given
 *
 * Queues change under the lock (lock.h).  `state` may be asked without it: who finds OUT is out.
 *
 * A queue is a ring through its head, and all zero when empty, so that it can be initialised statically, and
 * that a waiter leaves without knowing which queue it is in. */
#ifndef WEFT_SCHED_WAITERS_H
#define WEFT_SCHED_WAITERS_H

#include "lock.h"

#include <weft/queue.h>
#include <weft/task.h>

/* What the plain half of a blocking call returns when its caller must suspend now. */
#define WEFT_WAIT 1

enum weft_waiter_state {
    WEFT_WAITER_OUT = 0, /* in no queue, and nothing was given */
    WEFT_WAITER_QUEUED,
    WEFT_WAITER_GIVEN, /* in no queue: it got what it waited for */
    WEFT_WAITER_CLOSED /* in no queue: what it waited for will never come */
};

struct weft_waiter {
    struct weft_queue link; /* first, so that a link is its waiter */
    weft_task *task;
    uint8_t state; /* enum weft_waiter_state; atomic */
    uint8_t kind;  /* the call's own */
    int16_t error; /* the call's own */
};

static inline enum weft_waiter_state weft__waiter_state(const struct weft_waiter *waiter)
{
    return (enum weft_waiter_state)__atomic_load_n(&waiter->state, __ATOMIC_ACQUIRE);
}

static inline void weft__waiter_set(struct weft_waiter *waiter, enum weft_waiter_state state)
{
    __atomic_store_n(&waiter->state, (uint8_t)state, __ATOMIC_RELEASE);
}

/* A ring through its head, which is all zero when the ring is empty. */
static inline void weft__ring_append(struct weft_queue *head, struct weft_queue *link)
{
    struct weft_queue *last = head->prev;
    link->next = head;
    if (!last) {
        link->prev = head;
        head->next = head->prev = link;
        return;
    }
    link->prev = last;
    last->next = link;
    head->prev = link;
}

static inline void weft__ring_remove(struct weft_queue *link)
{
    struct weft_queue *next = link->next, *prev = link->prev;
    next->prev = prev;
    prev->next = next;
    /* The last one: an empty ring points nowhere, so that its head may be moved. */
    if (next == prev)
        next->next = next->prev = NULL;
}

/* In no queue. */
static inline void weft__waiter_init(struct weft_waiter *waiter, weft_task *task)
{
    *waiter = (struct weft_waiter){.task = task};
}

/* Under the lock: to the tail of `queue`. */
static inline void weft__waiter_append(struct weft_queue *queue, struct weft_waiter *waiter)
{
    weft__ring_append(queue, &waiter->link);
    weft__waiter_set(waiter, WEFT_WAITER_QUEUED);
}

/* Under the lock: out of its queue, if it is in one. */
static inline void weft__waiter_leave(struct weft_waiter *waiter)
{
    if (weft__waiter_state(waiter) != WEFT_WAITER_QUEUED)
        return;
    weft__ring_remove(&waiter->link);
    weft__waiter_set(waiter, WEFT_WAITER_OUT);
}

/* Takes the lock, if it is in a queue, and leaves.  Most are in none: the rest stands apart. */
void weft__waiter_quit_queue(struct weft_waiter *waiter);
static inline void weft__waiter_quit(struct weft_waiter *waiter)
{
    if (weft__waiter_state(waiter) == WEFT_WAITER_QUEUED)
        weft__waiter_quit_queue(waiter);
}

/* Under the lock: the first waiter whose task still waits; NULL: none.  Waiters before it, whose waits have ended,
 * leave. */
struct weft_waiter *weft__first_queued(struct weft_queue *queue);
static inline struct weft_waiter *weft__first_waiter(struct weft_queue *queue)
{
    return queue->next ? weft__first_queued(queue) : NULL;
}

/* Under the lock: takes a waiter whose task still waits out of its queue as `state`, and makes the task ready. */
void weft__waiter_give(struct weft_waiter *waiter, enum weft_waiter_state state);
/* The same with all waiters of `queue`, first to last; those whose waits have ended leave. */
void weft__give_all(struct weft_queue *queue, enum weft_waiter_state state);

#endif
