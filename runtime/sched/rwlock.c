/* rwlock.c - Who holds a read-write lock?
 *
 * Waiters are admitted strictly from the head of the queue, whenever it or the holders may have changed. */
#include "mutex.h"

enum { READ, WRITE };

static bool admits(const weft_rwlock *lock, int kind)
{
    return !lock->writer && (kind == READ || !lock->readers);
}

static void admit(weft_rwlock *lock, int kind, const void *holder)
{
    if (kind == READ)
        lock->readers++;
    else
        lock->writer = holder;
}

static void admit_waiters(weft_rwlock *lock)
{
    struct weft_waiter *next;
    while ((next = weft__first_waiter(&lock->waiters)) && admits(lock, next->kind)) {
        admit(lock, next->kind, next->task);
        weft__waiter_give(next, WEFT_WAITER_GIVEN);
    }
}

static void release(weft_rwlock *lock)
{
    if (lock->writer)
        lock->writer = NULL;
    else
        lock->readers--;
    admit_waiters(lock);
}

static int try_lock(weft_rwlock *lock, int kind)
{
    /* One that was cancelled may have been the obstacle. */
    admit_waiters(lock);
    if (weft__first_waiter(&lock->waiters) || !admits(lock, kind))
        return -EBUSY;
    admit(lock, kind, weft__holder(lock));
    return 0;
}

static int try_locked(weft_rwlock *lock, int kind)
{
    bool locked = weft__lock();
    int status = try_lock(lock, kind);
    weft__unlock(locked);
    return status;
}

int weft_rwlock_try_rdlock(weft_rwlock *lock)
{
    return try_locked(lock, READ);
}

int weft_rwlock_try_wrlock(weft_rwlock *lock)
{
    return try_locked(lock, WRITE);
}

int weft_rwlock_unlock(weft_rwlock *lock)
{
    bool locked = weft__lock();
    bool may = lock->writer ? weft__may_unlock(lock, lock->writer) : lock->readers;
    if (may)
        release(lock);
    weft__unlock(locked);
    return may ? 0 : -EPERM;
}

/* Halves ----------------------------------------------------------------------------------------- */

static int lock_or_wait(struct weft_waiting *waiting, weft_rwlock *lock, int kind, uint64_t deadline_ns)
{
    const weft_task *self = waiting->waiter.task;
    int status = weft__check_caller(self);
    if (status)
        return status;
    if (lock->writer == self)
        return -EDEADLK;
    if (!try_lock(lock, kind))
        return 0;
    waiting->waiter.kind = (uint8_t)kind;
    return weft__wait_in(waiting, &lock->waiters, lock, deadline_ns);
}

static int enter(struct weft_waiting *waiting, weft_rwlock *lock, int kind, uint64_t deadline_ns)
{
    weft__waiter_init(&waiting->waiter, weft__self());
    bool locked = weft__lock();
    int status = lock_or_wait(waiting, lock, kind, deadline_ns);
    weft__unlock(locked);
    return status;
}

int weft__rdlock_enter(struct weft_waiting *waiting, weft_rwlock *lock, uint64_t deadline_ns)
{
    return enter(waiting, lock, READ, deadline_ns);
}

int weft__wrlock_enter(struct weft_waiting *waiting, weft_rwlock *lock, uint64_t deadline_ns)
{
    return enter(waiting, lock, WRITE, deadline_ns);
}

int weft__rwlock_woken(struct weft_waiting *waiting)
{
    int error = weft__wait_error(waiting->waiter.task);
    if (error)
        weft__rwlock_abandon(waiting);
    waiting->waiter.state = WEFT_WAITER_OUT;
    return error;
}

void weft__rwlock_abandon(struct weft_waiting *waiting)
{
    struct weft_waiter *waiter = &waiting->waiter;
    /* Passed over, it was no obstacle. */
    if (weft__waiter_state(waiter) == WEFT_WAITER_OUT)
        return;
    bool locked = weft__lock();
    enum weft_waiter_state state = weft__waiter_state(waiter);
    weft__waiter_leave(waiter);
    if (state == WEFT_WAITER_GIVEN)
        release(waiting->what);
    else if (state == WEFT_WAITER_QUEUED)
        admit_waiters(waiting->what);
    weft__unlock(locked);
}
