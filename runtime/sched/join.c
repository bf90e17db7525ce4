/* join.c - How does a task wait for the end of another?
 *
 * `joiner` is a claim on a task: who has it, alone, takes its value and frees it. */
#include "sched.h"

#include "../core/destroyed.h"
#include "halves.h"

#include <string.h>

static bool has_ended(const weft_task *task)
{
    return weft__words(task)->wake == WEFT_WAKE_ENDED;
}

static int check_joined(const weft_task *self, const weft_task *task)
{
    const struct weft_fiber *root;
    if (weft__was_destroyed(task, &root))
        return -EINVAL;
    if (task == self)
        return -EDEADLK;
    if (!weft__is_owned(task) ||
        weft__has_flags(task, WEFT_TASK_DETACHED | WEFT_TASK_KEPT | WEFT_TASK_SCOPED) ||
        weft__words(task)->wake == WEFT_WAKE_LEAVING)
        return -EINVAL;
    return weft__words(task)->joiner ? -EBUSY : 0;
}

static int enter(weft_task **joined, weft_task *task, uint64_t deadline_ns)
{
    weft_task *self = weft__self();
    int status = weft__check_caller(self);
    if (!status)
        status = check_joined(self, task);
    if (!status && !has_ended(task))
        status = weft__plan_wait(self, deadline_ns);
    if (status < 0)
        return status;
    *joined = task;
    weft__words(task)->joiner = self;
    return status;
}

int weft__join_enter(weft_task **joined, weft_task *task, uint64_t deadline_ns)
{
    bool locked = weft__lock();
    int status = enter(joined, task, deadline_ns);
    weft__unlock(locked);
    return status;
}

/* Under the lock. */
static void give_up(weft_task **joined)
{
    weft_task *task = *joined;
    *joined = NULL;
    /* A task that is gone is not touched. */
    if (task && weft__end_error(weft__self()) != WEFT_GONE)
        weft__words(task)->joiner = NULL;
}

void weft__join_abandon(weft_task **joined)
{
    if (!*joined)
        return;
    bool locked = weft__lock();
    give_up(joined);
    weft__unlock(locked);
}

int weft__join_woken(weft_task **joined)
{
    weft_task *self = weft__self();
    bool locked = weft__lock();
    int error = weft__wait_error(self);
    if (weft__end_error(self) == WEFT_GONE)
        error = -ECANCELED;
    if (error) {
        give_up(joined);
        weft__words(self)->error = 0;
    }
    weft__unlock(locked);
    return error;
}

int weft__join_take(weft_task **joined, void *result)
{
    weft_task *task = *joined;
    int error = weft__has_flags(task, WEFT_TASK_CANCELED) ? -ECANCELED : 0;
    const void *value = weft_result(task);
    if (weft__words(task)->error)
        error = -weft__words(task)->error;
    else if (value && result)
        memcpy(result, value, weft__root(task)->result_bytes);
    *joined = NULL;
    weft__release(task);
    return error;
}
