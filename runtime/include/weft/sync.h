/* sync.h - How do tasks wait for each other?
 *
 * Mutex, read-write lock, condition variable, semaphore, event, group.  Each is a plain record of the caller's,
 * made by its WEFT_X_INIT, which is all zero where it has no argument; nothing has to be freed.  It must stay
 * where it is, and must not be freed, while a task waits in it.
 *
 * Order: tasks that wait are served first come, first served.  A lock or a unit is handed to the first of them
 * by whoever gives it back: nobody can take it in between, and the task is put at the tail of the run queue.
 *
 * A task that is cancelled, or destroyed, between that and its next run gives back what it was handed: the
 * next one gets it.  So after an error, -ECANCELED included, the caller holds nothing.
 *
 * Calls that wait are fibers, and return 0, -ECANCELED or -EINVAL, and in their `_until` form -ETIMEDOUT, as
 * weft.h says; their own errors come in addition.  All others are plain functions for plain code and fibers,
 * which no cancel affects.
 *
 * Threads: tasks of any schedulers and plain code of any threads may use one record at the same time (threads.h).
 * A record may be freed as soon as the last call on it has returned, or the last task that waited has gone on: the
 * call that woke it does not touch the record after that.  Included by weft.h. */
#ifndef WEFT_SYNC_H
#define WEFT_SYNC_H

#include <weft/queue.h>
#include <weft/task.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Mutex ------------------------------------------------------------------------------------------
 *
 * Not recursive.  A mutex that was locked by plain code, or by a task that has been freed since, may be
 * unlocked by anybody; all others only by the task that holds them. */

typedef struct weft_mutex {
    struct weft_queue waiters;
    const void *holder; /* the task; NULL: free */
} weft_mutex;

#define WEFT_MUTEX_INIT {{NULL, NULL}, NULL}

/* Locks `mutex` if it is free.  Returns 0, or -EBUSY. */
int weft_mutex_try_lock(weft_mutex *mutex);
/* Hands the mutex to the task that has waited longest, or frees it.
 * Returns 0, or -EPERM when the caller does not hold it (nothing changed). */
int weft_mutex_unlock(weft_mutex *mutex);

/* Read-write lock --------------------------------------------------------------------------------
 *
 * Held by one writer or any number of readers.  A reader does not overtake a writer that waits, so a reader
 * that locks a second time may wait for ever.  Whenever holders or the queue change, a wait that is cancelled
 * included, those at its head are let in as far as that is possible: one writer, or all readers up to the next one. */

typedef struct weft_rwlock {
    struct weft_queue waiters;
    const void *writer; /* the task; NULL: none */
    size_t readers;
} weft_rwlock;

#define WEFT_RWLOCK_INIT {{NULL, NULL}, NULL, 0}

/* Return 0, or -EBUSY when the lock cannot be had at once or others wait for it. */
int weft_rwlock_try_rdlock(weft_rwlock *lock);
int weft_rwlock_try_wrlock(weft_rwlock *lock);
/* Gives back the caller's lock of either kind.
 * Returns 0, or -EPERM when it is not locked, or another task is the writer (nothing changed). */
int weft_rwlock_unlock(weft_rwlock *lock);

/* Condition variable ----------------------------------------------------------------------------- */

typedef struct weft_cond {
    struct weft_queue waiters;
} weft_cond;

#define WEFT_COND_INIT \
    {                  \
        {              \
            NULL, NULL \
        }              \
    }

/* Ends the wait of the task that has waited longest, or of all: each gets the mutex that it gave to
 * weft_cond_wait at once if that is free, else it queues for it; only when it has it, it is made ready.
 * Without a task that waits nothing happens.  The caller need not hold the mutex.  Return 0. */
int weft_cond_signal(weft_cond *cond);
int weft_cond_broadcast(weft_cond *cond);

/* Semaphore -------------------------------------------------------------------------------------- */

typedef struct weft_sem {
    struct weft_queue waiters;
    size_t count;
} weft_sem;

#define WEFT_SEM_INIT(COUNT) {{NULL, NULL}, (COUNT)}

/* Takes one unit.  Returns 0, or -EAGAIN when there is none. */
int weft_sem_try_wait(weft_sem *sem);
/* Adds one unit, or hands it to the task that has waited longest.
 * Returns 0, or -EOVERFLOW when there are SIZE_MAX units (nothing changed). */
int weft_sem_post(weft_sem *sem);

/* Event ------------------------------------------------------------------------------------------ */

typedef struct weft_event {
    struct weft_queue waiters;
    bool is_set;
} weft_event;

#define WEFT_EVENT_INIT {{NULL, NULL}, false}

/* Sets the event, which stays set, and wakes all tasks that wait: they return even if it is cleared before
 * they run.  Returns 0. */
int weft_event_set(weft_event *event);
/* Tasks that begin to wait from now on do wait.  Returns 0. */
int weft_event_clear(weft_event *event);

/* Group ------------------------------------------------------------------------------------------
 *
 * Counts things that are under way; weft_group_wait waits until there are none. */

typedef struct weft_group {
    struct weft_queue waiters;
    uint64_t count;
} weft_group;

#define WEFT_GROUP_INIT {{NULL, NULL}, 0}

/* Adds n, which may be negative, to the count; at zero, wakes all tasks that wait: they return even if the
 * count rises again before they run.
 * Returns 0, -EINVAL when the count would fall below zero, or -EOVERFLOW when it would exceed INT64_MAX
 * (nothing changed). */
int weft_group_add(weft_group *group, int64_t n);
/* weft_group_add(group, -1). */
int weft_group_done(weft_group *group);

/* Calls that wait; fibers only. ------------------------------------------------------------------ */

#ifndef WEFT_PLAIN

/* Locks `mutex`.  -EDEADLK: the caller holds it. */
WEFT_FIBER_BOUND(48) int weft_mutex_lock(weft_mutex *mutex);
WEFT_FIBER_BOUND(48) int weft_mutex_lock_until(weft_mutex *mutex, uint64_t deadline_ns);

/* Lock for reading, or for writing.  -EDEADLK: the caller is the writer. */
WEFT_FIBER_BOUND(48) int weft_rwlock_rdlock(weft_rwlock *lock);
WEFT_FIBER_BOUND(48) int weft_rwlock_rdlock_until(weft_rwlock *lock, uint64_t deadline_ns);
WEFT_FIBER_BOUND(48) int weft_rwlock_wrlock(weft_rwlock *lock);
WEFT_FIBER_BOUND(48) int weft_rwlock_wrlock_until(weft_rwlock *lock, uint64_t deadline_ns);

/* Unlocks `mutex`, waits to be signalled, and locks it again: the caller holds it whatever is returned.  Getting
 * it back cannot be cancelled and has no deadline.  Check in a loop what you wait for: a task that was signalled
 * but is cancelled or destroyed before it runs passes its signal on.
 * Returns also -EPERM: the caller does not hold `mutex` (nothing changed).  With a deadline in the past it
 * returns -ETIMEDOUT without unlocking.
 * When a task is destroyed in this call, it does not hold the mutex in the cleanups that run then (unlocking
 * returns -EPERM and changes nothing). */
WEFT_FIBER_BOUND(56) int weft_cond_wait(weft_cond *cond, weft_mutex *mutex);
WEFT_FIBER_BOUND(56) int weft_cond_wait_until(weft_cond *cond, weft_mutex *mutex, uint64_t deadline_ns);

/* Takes one unit, and waits while there is none. */
WEFT_FIBER_BOUND(48) int weft_sem_wait(weft_sem *sem);
WEFT_FIBER_BOUND(48) int weft_sem_wait_until(weft_sem *sem, uint64_t deadline_ns);

/* Waits while the event is not set. */
WEFT_FIBER_BOUND(48) int weft_event_wait(weft_event *event);
WEFT_FIBER_BOUND(48) int weft_event_wait_until(weft_event *event, uint64_t deadline_ns);

/* Waits while the count is not zero. */
WEFT_FIBER_BOUND(48) int weft_group_wait(weft_group *group);
WEFT_FIBER_BOUND(48) int weft_group_wait_until(weft_group *group, uint64_t deadline_ns);

#endif

#ifdef __cplusplus
}
#endif
#endif
