/* mutex.c - Who holds a mutex?
 *
 * It is free only while no task waits for it: unlocking makes the first one that waits the holder. */
#include "mutex.h"

#include "../core/destroyed.h"
#include "../core/kept.h"

const void *weft__holder(const void *lock)
{
    const weft_task *self = weft_self();
    return self ? (const void *)self : lock;
}

bool weft__may_unlock(const void *lock, const void *holder)
{
    const struct weft_fiber *root;
    return holder == lock || holder == weft__holder(lock) || weft__is_remembered(holder, &root) ||
           weft__keeps_task(holder);
}

void weft__mutex_pass(weft_mutex *mutex)
{
    struct weft_waiter *next = weft__first_waiter(&mutex->waiters);
    mutex->holder = next ? next->task : NULL;
    if (next)
        weft__waiter_give(next, WEFT_WAITER_GIVEN);
}

static int try_lock(weft_mutex *mutex)
{
    if (mutex->holder)
        return -EBUSY;
    mutex->holder = weft__holder(mutex);
    return 0;
}

int weft_mutex_try_lock(weft_mutex *mutex)
{
    bool locked = weft__lock();
    int status = try_lock(mutex);
    weft__unlock(locked);
    return status;
}

int weft_mutex_unlock(weft_mutex *mutex)
{
    bool locked = weft__lock();
    int status = mutex->holder && weft__may_unlock(mutex, mutex->holder) ? 0 : -EPERM;
    if (!status)
        weft__mutex_pass(mutex);
    weft__unlock(locked);
    return status;
}

/* Halves ----------------------------------------------------------------------------------------- */

static int lock_or_wait(struct weft_waiting *waiting, weft_mutex *mutex, uint64_t deadline_ns)
{
    const weft_task *self = waiting->waiter.task;
    int status = weft__check_caller(self);
    if (status)
        return status;
    if (mutex->holder == self)
        return -EDEADLK;
    if (!try_lock(mutex))
        return 0;
    return weft__wait_in(waiting, &mutex->waiters, mutex, deadline_ns);
}

int weft__mutex_enter(struct weft_waiting *waiting, weft_mutex *mutex, uint64_t deadline_ns)
{
    weft__waiter_init(&waiting->waiter, weft__self());
    bool locked = weft__lock();
    int status = lock_or_wait(waiting, mutex, deadline_ns);
    weft__unlock(locked);
    return status;
}

int weft__mutex_woken(struct weft_waiting *waiting)
{
    int error = weft__wait_error(waiting->waiter.task);
    if (error)
        weft__mutex_abandon(waiting);
    waiting->waiter.state = WEFT_WAITER_OUT;
    return error;
}

void weft__mutex_abandon(struct weft_waiting *waiting)
{
    if (weft__waiter_state(&waiting->waiter) == WEFT_WAITER_OUT)
        return;
    bool locked = weft__lock();
    weft__waiter_leave(&waiting->waiter);
    if (weft__waiter_state(&waiting->waiter) == WEFT_WAITER_GIVEN)
        weft__mutex_pass(waiting->what);
    weft__unlock(locked);
}
