/* cond.c - How does a task give a mutex up, wait, and get it back?
 *
 * A waiter goes through two queues, the condition's and then the mutex's:
 *
 *     in the condition  --signal-->           gets the mutex if it is free, else queues for it
 *     in the condition  --cancel, deadline--> runs, and does the same with the error in its waiter
 *     in the mutex      --unlock-->           holds it, and is made ready
 *
 * While it is in the mutex's queue neither cancel nor deadline ends its wait: they would have nothing to return
 * to but a caller without the mutex. */
#include "mutex.h"

enum { IN_COND, IN_MUTEX };

static struct weft_cond_waiting *waiting_of(struct weft_waiter *waiter)
{
    return (struct weft_cond_waiting *)waiter;
}

/* To the tail of the mutex's queue; the task is blocked, or plans to. */
static void queue_for_mutex(struct weft_cond_waiting *waiting)
{
    struct weft_waiter *waiter = &waiting->waiter;
    waiter->kind = IN_MUTEX;
    waiter->defers = !(weft__words(waiter->task)->flags & WEFT_TASK_DEFERS_CANCEL);
    weft__words(waiter->task)->flags |= WEFT_TASK_DEFERS_CANCEL;
    weft__waiter_append(&waiting->mutex->waiters, waiter);
}

static void stop_deferring(struct weft_waiter *waiter)
{
    if (waiter->defers)
        weft__words(waiter->task)->flags &= (uint8_t)~WEFT_TASK_DEFERS_CANCEL;
    waiter->defers = false;
}

int weft_cond_signal(weft_cond *cond)
{
    struct weft_waiter *waiter = weft__first_waiter(&cond->waiters);
    if (!waiter)
        return 0;
    weft_task *task = waiter->task;
    weft_mutex *mutex = waiting_of(waiter)->mutex;
    if (!mutex->holder) {
        mutex->holder = task;
        weft__waiter_give(waiter, WEFT_WAITER_GIVEN);
        return 0;
    }
    weft__waiter_leave(waiter);
    weft__forget_deadline(weft__sched_of(task), task);
    queue_for_mutex(waiting_of(waiter));
    return 0;
}

int weft_cond_broadcast(weft_cond *cond)
{
    while (weft__first_waiter(&cond->waiters))
        weft_cond_signal(cond);
    return 0;
}

/* Halves ----------------------------------------------------------------------------------------- */

int weft__cond_enter(struct weft_cond_waiting *waiting, weft_cond *cond, weft_mutex *mutex,
                     uint64_t deadline_ns)
{
    weft_task *self = weft_self();
    weft__waiter_init(&waiting->waiter, self);
    int status = weft__check_caller(self);
    if (!status && mutex->holder != self)
        status = -EPERM;
    if (!status)
        status = weft__plan_block(self, deadline_ns);
    if (status != WEFT_WAIT)
        return status;
    waiting->mutex = mutex;
    waiting->cond = cond;
    waiting->waiter.kind = IN_COND;
    weft__waiter_append(&cond->waiters, &waiting->waiter);
    weft__mutex_pass(mutex);
    return WEFT_WAIT;
}

int weft__cond_woken(struct weft_cond_waiting *waiting)
{
    struct weft_waiter *waiter = &waiting->waiter;
    weft_task *self = waiter->task;
    if (waiter->state == WEFT_WAITER_GIVEN)
        return weft__cond_locked(waiting);
    waiter->error = (int16_t)weft__wait_error(self);
    weft__waiter_leave(waiter);
    if (!waiting->mutex->holder) {
        waiting->mutex->holder = self;
        return weft__cond_locked(waiting);
    }
    queue_for_mutex(waiting);
    return weft__plan_block(self, WEFT_NEVER);
}

int weft__cond_locked(struct weft_cond_waiting *waiting)
{
    struct weft_waiter *waiter = &waiting->waiter;
    stop_deferring(waiter);
    waiter->state = WEFT_WAITER_OUT;
    if (!weft__cancel_counts(waiter->task))
        return waiter->error;
    if (!waiter->error)
        weft_cond_signal(waiting->cond);
    return -ECANCELED;
}

void weft__cond_abandon(struct weft_cond_waiting *waiting)
{
    struct weft_waiter *waiter = &waiting->waiter;
    if (waiter->state == WEFT_WAITER_OUT)
        return;
    bool given = waiter->state == WEFT_WAITER_GIVEN;
    bool signalled = (given || waiter->kind == IN_MUTEX) && !waiter->error;
    weft__waiter_leave(waiter);
    stop_deferring(waiter);
    if (given)
        weft__mutex_pass(waiting->mutex);
    if (signalled)
        weft_cond_signal(waiting->cond);
}
