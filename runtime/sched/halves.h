/* halves.h - What do the runtime's own fibers call?
 *
 * A blocking call is a fiber of a few lines, compiled with the plugin, around plain halves, which any
 * compiler can compile and any test can drive:
 *
 *     status = weft__X_enter(...);       0 or an error: done without blocking
 *     if (status == WEFT_WAIT) {         the plan is made, the caller must suspend now
 *         weft_suspend();
 *         status = weft__X_woken(...);   how the wait ended
 *     } */
#ifndef WEFT_SCHED_HALVES_H
#define WEFT_SCHED_HALVES_H

#include "waiters.h"

#include <weft/weft.h>

int weft__yield_enter(void);
int weft__yield_woken(void);

int weft__sleep_enter(uint64_t deadline_ns);
int weft__sleep_woken(void);
/* The deadline `delay_ns` nanoseconds from now; WEFT_NEVER when that is beyond the clock. */
uint64_t weft__deadline_after(uint64_t delay_ns);

/* *joined: NULL; set to `task` while this call has a claim on it. */
int weft__join_enter(weft_task **joined, weft_task *task, uint64_t deadline_ns);
int weft__join_woken(weft_task **joined);
/* *joined has ended: copies its value, frees it, and returns what weft_join returns. */
int weft__join_take(weft_task **joined, void *result);
/* Gives the claim up if there is one: the joiner is being destroyed. */
void weft__join_abandon(weft_task **joined);

/* Channels: each half but `woken` sets its record up; `abandon` is the cleanup of the record. */
struct weft_transfer {
    struct weft_waiter waiter;
    void *elem;
};
int weft__send_enter(struct weft_transfer *transfer, weft_chan *chan, const void *elem, uint64_t deadline_ns);
int weft__recv_enter(struct weft_transfer *transfer, weft_chan *chan, void *elem, uint64_t deadline_ns);
int weft__transfer_woken(struct weft_transfer *transfer);
static inline void weft__transfer_abandon(struct weft_transfer *transfer)
{
    weft__waiter_quit(&transfer->waiter);
}

/* Select: after a status of 0, `chosen` is what weft_select returns. */
#define WEFT_SELECT_NEAR 4
struct weft_selection {
    struct weft_case *cases;
    size_t n;                        /* waiters in use */
    struct weft_transfer *transfers; /* `near`, or from the allocator */
    int chosen;
    struct weft_transfer near[WEFT_SELECT_NEAR];
};
int weft__select_enter(struct weft_selection *selection, struct weft_case *cases, size_t n,
                       uint64_t deadline_ns);
int weft__select_woken(struct weft_selection *selection);
void weft__select_abandon(struct weft_selection *selection);

/* Locks, semaphores, events, groups. */
struct weft_waiting {
    struct weft_waiter waiter;
    void *what; /* it waits for */
};
/* Under the lock: plans to wait in `queue` of `what` and returns WEFT_WAIT, or -ETIMEDOUT; the waiter is
 * initialised. */
int weft__wait_in(struct weft_waiting *waiting, struct weft_queue *queue, void *what, uint64_t deadline_ns);

int weft__mutex_enter(struct weft_waiting *waiting, weft_mutex *mutex, uint64_t deadline_ns);
int weft__mutex_woken(struct weft_waiting *waiting);
void weft__mutex_abandon(struct weft_waiting *waiting);

int weft__rdlock_enter(struct weft_waiting *waiting, weft_rwlock *lock, uint64_t deadline_ns);
int weft__wrlock_enter(struct weft_waiting *waiting, weft_rwlock *lock, uint64_t deadline_ns);
int weft__rwlock_woken(struct weft_waiting *waiting);
void weft__rwlock_abandon(struct weft_waiting *waiting);

int weft__sem_enter(struct weft_waiting *waiting, weft_sem *sem, uint64_t deadline_ns);
int weft__sem_woken(struct weft_waiting *waiting);
void weft__sem_abandon(struct weft_waiting *waiting);

int weft__event_enter(struct weft_waiting *waiting, weft_event *event, uint64_t deadline_ns);
int weft__group_enter(struct weft_waiting *waiting, weft_group *group, uint64_t deadline_ns);
int weft__gate_woken(struct weft_waiting *waiting);
void weft__gate_abandon(struct weft_waiting *waiting);

/* Scopes; leave is what happens at the end of the block. */
int weft__scope_join_enter(struct weft_waiting *waiting, weft_scope *scope, uint64_t deadline_ns);
int weft__scope_join_woken(struct weft_waiting *waiting);
int weft__scope_leave_enter(struct weft_waiting *waiting, weft_scope *scope);
void weft__scope_leave_woken(struct weft_waiting *waiting);
void weft__scope_leave_abandon(struct weft_waiting *waiting);

/* Condition: when woken returns WEFT_WAIT too, the caller suspends once more, for the mutex, and then calls
 * locked. */
struct weft_cond_waiting {
    struct weft_waiter waiter;
    weft_mutex *mutex;
    weft_cond *cond;
};
int weft__cond_enter(struct weft_cond_waiting *waiting, weft_cond *cond, weft_mutex *mutex,
                     uint64_t deadline_ns);
int weft__cond_woken(struct weft_cond_waiting *waiting);
int weft__cond_locked(struct weft_cond_waiting *waiting);
void weft__cond_abandon(struct weft_cond_waiting *waiting);

#endif
