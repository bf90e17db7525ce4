/* wait.c - What do the blocking calls do before and after they suspend?
 *
 * The plain halves of halves.h, on the running task.  A call that would block makes a plan; the driver
 * carries it out when the task has suspended (loop.c). */
#include "sched.h"

#include "halves.h"

int weft__plan_block(weft_task *self, uint64_t deadline_ns)
{
    bool locked = weft__lock();
    int status = weft__check_caller(self);
    if (!status)
        status = weft__plan_wait(self, deadline_ns);
    weft__unlock(locked);
    return status;
}

int weft__yield_enter(void)
{
    weft_task *self = weft__self();
    int error = weft__check_caller(self);
    if (error)
        return error;
    struct weft_words *words = weft__words(self);
    words->error = 0;
    words->plan = WEFT_PLAN_YIELD;
    return WEFT_WAIT;
}

int weft__yield_woken(void)
{
    return weft__wait_error(weft__self());
}

uint64_t weft__deadline_after(uint64_t delay_ns)
{
    uint64_t now_ns = weft_now_ns();
    return delay_ns > WEFT_NEVER - now_ns ? WEFT_NEVER : now_ns + delay_ns;
}

int weft__sleep_enter(uint64_t deadline_ns)
{
    weft_task *self = weft__self();
    bool locked = weft__lock();
    int status = weft__check_caller(self);
    if (!status) {
        /* Also when the deadline has passed: that takes a turn. */
        struct weft_words *words = weft__words(self);
        words->error = 0;
        words->deadline_ns = deadline_ns;
        words->plan = WEFT_PLAN_BLOCK;
        words->waits = WEFT_WAITS;
        status = WEFT_WAIT;
    }
    weft__unlock(locked);
    return status;
}

int weft__sleep_woken(void)
{
    int error = weft__wait_error(weft__self());
    return error == -ETIMEDOUT ? 0 : error;
}
