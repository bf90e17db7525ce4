/* fiber_locks.c - The calls that wait for a lock, as fibers; compiled with the plugin.  See halves.h. */
#include "halves.h"

/* The place in the queue; if the task is destroyed, it leaves, or gives back what it was handed. */
#define WAITING(KIND) struct weft_waiting waiting __attribute__((__cleanup__(weft__##KIND##_abandon)))

fiber int weft_mutex_lock_until(weft_mutex *mutex, uint64_t deadline_ns)
{
    WAITING(mutex);
    int status = weft__mutex_enter(&waiting, mutex, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__mutex_woken(&waiting);
    }
    return status;
}

fiber int weft_mutex_lock(weft_mutex *mutex)
{
    WAITING(mutex);
    int status = weft__mutex_enter(&waiting, mutex, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__mutex_woken(&waiting);
    }
    return status;
}

fiber int weft_rwlock_rdlock_until(weft_rwlock *lock, uint64_t deadline_ns)
{
    WAITING(rwlock);
    int status = weft__rdlock_enter(&waiting, lock, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__rwlock_woken(&waiting);
    }
    return status;
}

fiber int weft_rwlock_rdlock(weft_rwlock *lock)
{
    WAITING(rwlock);
    int status = weft__rdlock_enter(&waiting, lock, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__rwlock_woken(&waiting);
    }
    return status;
}

fiber int weft_rwlock_wrlock_until(weft_rwlock *lock, uint64_t deadline_ns)
{
    WAITING(rwlock);
    int status = weft__wrlock_enter(&waiting, lock, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__rwlock_woken(&waiting);
    }
    return status;
}

fiber int weft_rwlock_wrlock(weft_rwlock *lock)
{
    WAITING(rwlock);
    int status = weft__wrlock_enter(&waiting, lock, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__rwlock_woken(&waiting);
    }
    return status;
}
