/* leave.c - How does a task come to its end from outside: cancelled, detached, destroyed? */
#include "sched.h"

/* Aborts unless this thread's scheduler owns `task`, which is not freed. */
static void check_mine(const char *call, const weft_task *task)
{
    const struct weft_fiber *root;
    if (weft__was_destroyed(task, &root))
        weft__misuse(call, task, root, "was destroyed already");
    if (!weft__is_mine(task))
        weft__misuse(call, task, weft__root(task), "belongs to no scheduler of this thread");
}

void weft__leaving(weft_task *task)
{
    check_mine("weft_destroy", task);
    /* A wake of another thread may have put it into the inbox. */
    struct weft_sched *sched = weft__sched_of(task);
    weft__inbox_drain(sched);
    weft__unlink(sched, task);
}

void weft__left(weft_task *task)
{
    struct weft_sched *sched = weft__sched_of(task);
    weft__end_notes(sched, task);
    if (weft__words(task)->flags & WEFT_TASK_SCOPED)
        weft__child_ended(task);
    weft_task *joiner = weft__words(task)->joiner;
    if (joiner) {
        /* Also when the joiner was woken by something else and has not run since. */
        weft__words(joiner)->error = WEFT_GONE;
        weft__end_wait(sched, joiner, WEFT_GONE);
    }
    if (weft__words(task)->wait != WEFT_WAIT_ENDED)
        weft__count_out(sched, task);
}

void weft_detach(weft_task *task)
{
    check_mine("weft_detach", task);
    if (weft__words(task)->joiner)
        weft__misuse("weft_detach", task, weft__root(task), "is being joined");
    if (weft__words(task)->flags & WEFT_TASK_SCOPED)
        weft__misuse("weft_detach", task, weft__root(task), "belongs to a scope");
    if (weft__words(task)->flags & WEFT_TASK_KEPT)
        return;
    if (task->state == WEFT_STATE_DONE)
        weft__release(task);
    else
        weft__words(task)->flags |= WEFT_TASK_DETACHED;
}

/* The task was cancelled, and that counts now. */
static void interrupt(struct weft_sched *sched, weft_task *task)
{
    /* A parked task is woken as by weft_wake; no wake is remembered for one that is not parked, because
     * weft_suspend() does not park a cancelled task. */
    if (weft__words(task)->wait == WEFT_WAIT_PARKED)
        weft_wake(task);
    else
        weft__end_wait(sched, task, -ECANCELED);
}

int weft_cancel(weft_task *task)
{
    if (!weft__is_mine(task) || task->state == WEFT_STATE_DONE || task->state == WEFT_STATE_DESTROYING)
        return -EINVAL;
    weft__words(task)->flags |= WEFT_TASK_CANCELED;
    if (weft__cancel_counts(task))
        interrupt(weft__sched_of(task), task);
    return 0;
}

bool weft_cancel_defer(void)
{
    weft_task *self = weft_self();
    if (!self || !weft__is_owned(self) || weft__words(self)->flags & WEFT_TASK_DEFERS_CANCEL)
        return true;
    weft__words(self)->flags |= WEFT_TASK_DEFERS_CANCEL;
    return false;
}

void weft_cancel_resume(bool deferred_before)
{
    weft_task *self = weft_self();
    if (self && !deferred_before)
        weft__words(self)->flags &= (uint8_t)~WEFT_TASK_DEFERS_CANCEL;
}
