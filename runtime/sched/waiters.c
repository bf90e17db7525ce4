/* waiters.c - Who is the next in the queue of a channel, a lock and the like?  See waiters.h. */
#include "sched.h"

#include "waiters.h"

static bool still_waits(const weft_task *task)
{
    return weft__words(task)->wait == WEFT_WAIT_BLOCKED || weft__words(task)->wait == WEFT_WAIT_TIMED;
}

struct weft_waiter *weft__first_queued(struct weft_queue *queue)
{
    while (queue->next) {
        struct weft_waiter *waiter = (struct weft_waiter *)queue->next;
        if (!weft__is_mine(waiter->task))
            weft__misuse("channel or lock", waiter->task, weft__root(waiter->task),
                         "waits in it under another thread's scheduler");
        if (still_waits(waiter->task))
            return waiter;
        weft__waiter_leave(waiter);
    }
    return NULL;
}

void weft__waiter_give(struct weft_waiter *waiter, enum weft_waiter_state state)
{
    weft__waiter_leave(waiter);
    waiter->state = (uint8_t)state;
    weft__end_wait(weft__sched_of(waiter->task), waiter->task, 0);
}

void weft__give_all(struct weft_queue *queue, enum weft_waiter_state state)
{
    for (struct weft_waiter *waiter; (waiter = weft__first_waiter(queue));)
        weft__waiter_give(waiter, state);
}
