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

#include <weft/task.h>

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

#endif
