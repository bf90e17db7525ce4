/* leave.c - How does a task come to its end from outside: cancelled, detached, destroyed? */
#include "sched.h"

#include "../core/destroyed.h"

/* Aborts unless a scheduler owns `task`, which is not freed. */
static void check_scheduled(const char *call, const weft_task *task)
{
    const struct weft_fiber *root;
    if (weft__was_destroyed(task, &root))
        weft__misuse(call, task, root, "was destroyed already");
    if (!weft__sched_of(task))
        weft__misuse(call, task, weft__root(task), "belongs to no scheduler");
}

static void check_mine(const char *call, const weft_task *task)
{
    check_scheduled(call, task);
    if (!weft__is_mine(task))
        weft__misuse(call, task, weft__root(task), "belongs to another thread's scheduler");
}

void weft__leave_all(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    if (words->wait >= WEFT_WAIT_LEAVING)
        return;
    /* Another thread may have put it into the inbox. */
    weft__inbox_drain(sched);
    weft__unlink(sched, task);
    words->waits = WEFT_WAITS_NOT;
    words->wait = WEFT_WAIT_LEAVING;
    words->wake = WEFT_WAKE_LEAVING;
}

bool weft__try_arrest(weft_task *task)
{
    const struct weft_sched *sched = weft__sched_of(task);
    return !sched || !sched->pool || weft__pool_try_arrest(task);
}

void weft__arrest(weft_task *task)
{
    const struct weft_sched *sched = weft__mine;
    if (sched && sched->pool && weft__is_mine(task))
        weft__pool_arrest(task);
}

void weft__leaving(weft_task *task)
{
    check_mine("weft_destroy", task);
    bool locked = weft__lock();
    weft__leave_all(weft__sched_of(task), task);
    weft__unlock(locked);
}

void weft__left(weft_task *task)
{
    struct weft_sched *sched = weft__sched_of(task);
    weft__end_notes(sched, task);
    bool locked = weft__lock();
    struct weft_words *words = weft__words(task);
    if (weft__has_flags(task, WEFT_TASK_SCOPED))
        weft__child_ended(task);
    weft_task *joiner = words->joiner;
    if (joiner) {
        weft__finish_wait(joiner, WEFT_GONE);
        /* Also when the joiner was woken by something else and has not run since. */
        weft__words(joiner)->error = (uint8_t)-WEFT_GONE;
    }
    if (words->wait != WEFT_WAIT_ENDED)
        weft__count_out(sched, task);
    if (sched->pool)
        weft__pool_came_back(sched->pool);
    weft__unlock(locked);
}

bool weft__ended(const weft_task *task)
{
    bool locked = weft__lock();
    bool ended = weft__words(task)->wake == WEFT_WAKE_ENDED;
    weft__unlock(locked);
    return ended;
}

/* Under the lock: gives it away; returns whether it has ended and shall be freed. */
static bool detach(weft_task *task)
{
    const struct weft_words *words = weft__words(task);
    if (words->joiner)
        weft__misuse("weft_detach", task, weft__root(task), "is being joined");
    if (weft__has_flags(task, WEFT_TASK_SCOPED))
        weft__misuse("weft_detach", task, weft__root(task), "belongs to a scope");
    if (weft__has_flags(task, WEFT_TASK_KEPT))
        return false;
    if (words->wake == WEFT_WAKE_ENDED)
        return true;
    weft__set_flags(task, WEFT_TASK_DETACHED);
    return false;
}

void weft_detach(weft_task *task)
{
    check_scheduled("weft_detach", task);
    bool locked = weft__lock();
    bool ended = detach(task);
    weft__unlock(locked);
    if (ended)
        weft__release(task);
}

int weft__cancel(weft_task *task)
{
    if (!weft__is_owned(task) || weft__words(task)->wake >= WEFT_WAKE_LEAVING)
        return -EINVAL;
    weft__set_flags(task, WEFT_TASK_CANCELED);
    if (!weft__cancel_counts(task))
        return 0;
    weft__interrupt_wait(task, -ECANCELED);
    /* A parked task is woken as by weft_wake; no wake is remembered for one that is not parked, because
     * weft_suspend() does not park a cancelled task. */
    if (weft__words(task)->wake == WEFT_WAKE_PARKED)
        weft__wake(task);
    return 0;
}

int weft_cancel(weft_task *task)
{
    bool locked = weft__lock();
    int status = weft__cancel(task);
    weft__unlock(locked);
    return status;
}

bool weft_cancel_defer(void)
{
    weft_task *self = weft_self();
    if (!self || !weft__is_owned(self) || weft__has_flags(self, WEFT_TASK_DEFERS_CANCEL))
        return true;
    weft__set_flags(self, WEFT_TASK_DEFERS_CANCEL);
    return false;
}

void weft_cancel_resume(bool deferred_before)
{
    weft_task *self = weft_self();
    if (self && !deferred_before)
        weft__clear_flags(self, WEFT_TASK_DEFERS_CANCEL);
}
