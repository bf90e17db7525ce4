/* fiber_cond.c - weft_cond_wait as a fiber; compiled with the plugin.  See halves.h. */
#include "halves.h"

/* The place in the queue of condition or mutex; if the task is destroyed, it leaves, and passes on the signal
 * and the mutex if it has them. */
#define WAITING struct weft_cond_waiting waiting __attribute__((__cleanup__(weft__cond_abandon)))

fiber int weft_cond_wait_until(weft_cond *cond, weft_mutex *mutex, uint64_t deadline_ns)
{
    WAITING;
    int status = weft__cond_enter(&waiting, cond, mutex, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__cond_woken(&waiting);
        if (status == WEFT_WAIT) {
            weft_suspend();
            status = weft__cond_locked(&waiting);
        }
    }
    return status;
}

fiber int weft_cond_wait(weft_cond *cond, weft_mutex *mutex)
{
    WAITING;
    int status = weft__cond_enter(&waiting, cond, mutex, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__cond_woken(&waiting);
        if (status == WEFT_WAIT) {
            weft_suspend();
            status = weft__cond_locked(&waiting);
        }
    }
    return status;
}
