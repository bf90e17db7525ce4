/* wake.c - How does a task leave weft_suspend()?
 *
 * `wake` of its words decides, under the lock, between the scheduler, which parks the task, and any number of wakers:
 *
 *     NONE --wake--> REMEMBERED --suspend--> NONE         the wake came first
 *     NONE --suspend--> PARKED --wake--> NONE             by a thread that may touch the run queue
 *                       PARKED --wake--> WOKEN            by another one: into the inbox
 *     WOKEN --wake--> WOKEN_TWICE                         one more wake is remembered
 *     WOKEN --drain--> NONE, WOKEN_TWICE --drain--> REMEMBERED */
#include "sched.h"

void weft__park(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    if (words->wake == WEFT_WAKE_REMEMBERED) {
        words->wake = WEFT_WAKE_NONE;
        weft__enqueue(sched, task);
        return;
    }
    words->wake = WEFT_WAKE_PARKED;
    words->wait = WEFT_WAIT_PARKED;
    sched->parked++;
    weft__list_append(&sched->waiting, &words->link);
}

int weft__wake(weft_task *task)
{
    struct weft_sched *sched = weft__sched_of(task);
    struct weft_words *words = weft__words(task);
    if (!sched || words->wake >= WEFT_WAKE_LEAVING)
        return -EINVAL;
    if (words->wake == WEFT_WAKE_NONE) {
        words->wake = WEFT_WAKE_REMEMBERED;
    } else if (words->wake == WEFT_WAKE_WOKEN) {
        words->wake = WEFT_WAKE_WOKEN_TWICE;
    } else if (words->wake == WEFT_WAKE_PARKED && weft__may_touch(sched)) {
        words->wake = WEFT_WAKE_NONE;
        weft__unlink(sched, task);
        weft__enqueue(sched, task);
    } else if (words->wake == WEFT_WAKE_PARKED) {
        words->wake = WEFT_WAKE_WOKEN;
        weft__inbox_push(sched, task);
    }
    return 0;
}

int weft_wake(weft_task *task)
{
    bool locked = weft__lock();
    int status = weft__wake(task);
    weft__unlock(locked);
    return status;
}

static void deliver(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    if (words->wait == WEFT_WAIT_NEW)
        sched->alive++;
    else if (words->wait == WEFT_WAIT_PARKED)
        words->wake = words->wake == WEFT_WAKE_WOKEN ? WEFT_WAKE_NONE : WEFT_WAKE_REMEMBERED;
    weft__unlink(sched, task);
    weft__enqueue(sched, task);
}

void weft__inbox_drain(struct weft_sched *sched)
{
    struct weft_words *newest = sched->inbox.newest;
    struct weft_words *oldest = NULL;
    __atomic_store_n(&sched->inbox.newest, NULL, __ATOMIC_RELAXED);
    while (newest) {
        struct weft_words *older = newest->child;
        newest->child = oldest;
        oldest = newest;
        newest = older;
    }
    while (oldest) {
        struct weft_words *newer = oldest->child;
        deliver(sched, weft__task_of(oldest));
        oldest = newer;
    }
}
