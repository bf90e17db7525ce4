/* waiters.c - Who is the next in the queue of a channel, a lock and the like?  See waiters.h. */
#include "sched.h"

#include "waiters.h"

struct weft_waiter *weft__first_queued(struct weft_queue *queue)
{
    while (queue->next) {
        struct weft_waiter *waiter = (struct weft_waiter *)queue->next;
        if (weft__words(waiter->task)->waits != WEFT_WAITS_NOT)
            return waiter;
        weft__waiter_leave(waiter);
    }
    return NULL;
}

void weft__waiter_quit_queue(struct weft_waiter *waiter)
{
    bool locked = weft__lock();
    weft__waiter_leave(waiter);
    weft__unlock(locked);
}

void weft__waiter_give(struct weft_waiter *waiter, enum weft_waiter_state state)
{
    weft_task *task = waiter->task;
    weft__ring_remove(&waiter->link);
    weft__waiter_set(waiter, state);
    /* From here on the waiter may be gone. */
    weft__finish_wait(task, 0);
}

void weft__give_all(struct weft_queue *queue, enum weft_waiter_state state)
{
    for (struct weft_waiter *waiter; (waiter = weft__first_waiter(queue));)
        weft__waiter_give(waiter, state);
}
