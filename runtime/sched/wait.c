/* wait.c - What do the blocking calls do before and after they suspend?
 *
 * The plain halves of halves.h, on the running task.  A call that would block makes a plan; the driver
 * carries it out when the task has suspended (loop.c). */
#include "sched.h"

#include "halves.h"

#include <string.h>

int weft__yield_enter(void)
{
    weft_task *self = weft__current;
    int error = weft__check_caller(self);
    if (error)
        return error;
    struct weft_words *words = weft__words(self);
    words->error = 0;
    words->wait = WEFT_PLAN_YIELD;
    return WEFT_WAIT;
}

int weft__yield_woken(void)
{
    return weft__wait_error(weft__current);
}

uint64_t weft__deadline_after(uint64_t delay_ns)
{
    uint64_t now_ns = weft_now_ns();
    return delay_ns > WEFT_NEVER - now_ns ? WEFT_NEVER : now_ns + delay_ns;
}

int weft__sleep_enter(uint64_t deadline_ns)
{
    weft_task *self = weft__current;
    int error = weft__check_caller(self);
    if (error)
        return error;
    struct weft_words *words = weft__words(self);
    words->error = 0;
    words->deadline_ns = deadline_ns;
    words->wait = WEFT_PLAN_BLOCK;
    return WEFT_WAIT;
}

int weft__sleep_woken(void)
{
    int error = weft__wait_error(weft__current);
    return error == -ETIMEDOUT ? 0 : error;
}

/* Join ------------------------------------------------------------------------------------------- */

static int check_joined(const weft_task *self, const weft_task *task)
{
    const struct weft_fiber *root;
    if (weft__was_destroyed(task, &root))
        return -EINVAL;
    if (task == self)
        return -EDEADLK;
    if (!weft__is_owned(task) || weft__words(task)->owner != weft__words(self)->owner ||
        weft__words(task)->flags & (WEFT_TASK_DETACHED | WEFT_TASK_KEPT | WEFT_TASK_SCOPED) ||
        task->state == WEFT_STATE_DESTROYING)
        return -EINVAL;
    return weft__words(task)->joiner ? -EBUSY : 0;
}

int weft__join_enter(weft_task **joined, weft_task *task, uint64_t deadline_ns)
{
    weft_task *self = weft__current;
    int error = weft__check_caller(self);
    if (!error)
        error = check_joined(self, task);
    if (error)
        return error;
    if (task->state == WEFT_STATE_DONE) {
        *joined = task;
        return 0;
    }
    int status = weft__plan_block(self, deadline_ns);
    if (status == WEFT_WAIT) {
        *joined = task;
        weft__words(task)->joiner = self;
    }
    return status;
}

void weft__join_abandon(weft_task **joined)
{
    weft_task *task = *joined;
    *joined = NULL;
    /* A task that is gone is not touched. */
    if (task && weft__words(weft__current)->error != WEFT_GONE)
        weft__words(task)->joiner = NULL;
}

int weft__join_woken(weft_task **joined)
{
    weft_task *self = weft__current;
    int error = weft__wait_error(self);
    if (weft__words(self)->error == WEFT_GONE)
        error = -ECANCELED;
    else if (!error)
        return 0;
    weft__join_abandon(joined);
    weft__words(self)->error = 0;
    return error;
}

int weft__join_take(weft_task **joined, void *result)
{
    weft_task *task = *joined;
    int error = weft__words(task)->flags & WEFT_TASK_CANCELED ? -ECANCELED : 0;
    const void *value = weft_result(task);
    if (task->end_error)
        error = task->end_error;
    else if (value && result)
        memcpy(result, value, weft__root(task)->result_bytes);
    *joined = NULL;
    weft__release(task);
    return error;
}
