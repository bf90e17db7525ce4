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

/* Under the lock: to the tail of the mutex's queue; the task is blocked, or plans to. */
static void queue_for_mutex(struct weft_cond_waiting *waiting)
{
    struct weft_waiter *waiter = &waiting->waiter;
    waiter->kind = IN_MUTEX;
    weft__wait_firmly(waiter->task);
    weft__waiter_append(&waiting->mutex->waiters, waiter);
}

/* Under the lock: weft_cond_signal; returns whether a task waited. */
static bool signal_one(weft_cond *cond)
{
    struct weft_waiter *waiter = weft__first_waiter(&cond->waiters);
    if (!waiter)
        return false;
    weft_mutex *mutex = waiting_of(waiter)->mutex;
    if (!mutex->holder) {
        mutex->holder = waiter->task;
        weft__waiter_give(waiter, WEFT_WAITER_GIVEN);
        return true;
    }
    weft__waiter_leave(waiter);
    queue_for_mutex(waiting_of(waiter));
    return true;
}

int weft_cond_signal(weft_cond *cond)
{
    bool locked = weft__lock();
    signal_one(cond);
    weft__unlock(locked);
    return 0;
}

int weft_cond_broadcast(weft_cond *cond)
{
    bool locked = weft__lock();
    while (signal_one(cond))
        ;
    weft__unlock(locked);
    return 0;
}

/* Halves ----------------------------------------------------------------------------------------- */

static int wait_in_cond(struct weft_cond_waiting *waiting, weft_cond *cond, weft_mutex *mutex,
                        uint64_t deadline_ns)
{
    weft_task *self = waiting->waiter.task;
    int status = weft__check_caller(self);
    if (!status && mutex->holder != self)
        status = -EPERM;
    if (!status)
        status = weft__plan_wait(self, deadline_ns);
    if (status != WEFT_WAIT)
        return status;
    waiting->mutex = mutex;
    waiting->cond = cond;
    waiting->waiter.kind = IN_COND;
    weft__waiter_append(&cond->waiters, &waiting->waiter);
    weft__mutex_pass(mutex);
    return WEFT_WAIT;
}

int weft__cond_enter(struct weft_cond_waiting *waiting, weft_cond *cond, weft_mutex *mutex,
                     uint64_t deadline_ns)
{
    weft__waiter_init(&waiting->waiter, weft__self());
    bool locked = weft__lock();
    int status = wait_in_cond(waiting, cond, mutex, deadline_ns);
    weft__unlock(locked);
    return status;
}

/* Under the lock: the wait in the condition has ended without a signal. */
static int wait_in_mutex(struct weft_cond_waiting *waiting)
{
    weft_task *self = waiting->waiter.task;
    weft__waiter_leave(&waiting->waiter);
    if (!waiting->mutex->holder) {
        waiting->mutex->holder = self;
        return 0;
    }
    int status = weft__plan_wait(self, WEFT_NEVER);
    queue_for_mutex(waiting);
    return status;
}

int weft__cond_woken(struct weft_cond_waiting *waiting)
{
    struct weft_waiter *waiter = &waiting->waiter;
    if (weft__waiter_state(waiter) == WEFT_WAITER_GIVEN)
        return weft__cond_locked(waiting);
    waiter->error = (int16_t)weft__wait_error(waiter->task);
    bool locked = weft__lock();
    int status = wait_in_mutex(waiting);
    weft__unlock(locked);
    return status == WEFT_WAIT ? status : weft__cond_locked(waiting);
}

int weft__cond_locked(struct weft_cond_waiting *waiting)
{
    struct weft_waiter *waiter = &waiting->waiter;
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
    if (weft__waiter_state(waiter) == WEFT_WAITER_OUT)
        return;
    bool locked = weft__lock();
    bool given = weft__waiter_state(waiter) == WEFT_WAITER_GIVEN;
    bool signalled = (given || waiter->kind == IN_MUTEX) && !waiter->error;
    weft__waiter_leave(waiter);
    if (given)
        weft__mutex_pass(waiting->mutex);
    if (signalled)
        signal_one(waiting->cond);
    weft__unlock(locked);
}
