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

#define WEFT_WAIT 1

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
void weft__transfer_abandon(struct weft_transfer *transfer);

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

#endif
