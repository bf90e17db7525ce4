/* wake.c - How does a task leave weft_suspend()?
 *
 * The `wake` of its words decides between the scheduler, which parks the task (queue.c), and any number of wakers:
 *
 *     NONE --wake--> REMEMBERED --suspend--> NONE         the wake came first
 *     NONE --suspend--> PARKED --wake--> NONE             by the scheduler's own thread
 *                       PARKED --wake--> WOKEN            by another one, which alone may push the inbox
 *     WOKEN --wake--> WOKEN_TWICE                         one more wake is remembered
 *     WOKEN --drain--> NONE, WOKEN_TWICE --drain--> REMEMBERED */
#include "sched.h"

/* What a wake makes of each state. */
static uint8_t woken(uint8_t state, bool mine)
{
    switch (state) {
    case WEFT_WAKE_NONE:
        return WEFT_WAKE_REMEMBERED;
    case WEFT_WAKE_PARKED:
        return mine ? WEFT_WAKE_NONE : WEFT_WAKE_WOKEN;
    case WEFT_WAKE_WOKEN:
        return WEFT_WAKE_WOKEN_TWICE;
    default:
        return state;
    }
}

int weft_wake(weft_task *task)
{
    struct weft_sched *sched = weft__sched_of(task);
    if (!sched)
        return -EINVAL;
    bool mine = weft__is_mine(task);
    uint8_t state = __atomic_load_n(&weft__words(task)->wake, __ATOMIC_ACQUIRE);
    do
        if (state == WEFT_WAKE_ENDED)
            return -EINVAL;
    while (!__atomic_compare_exchange_n(&weft__words(task)->wake, &state, woken(state, mine), true,
                                        __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE));
    if (state != WEFT_WAKE_PARKED)
        return 0;
    if (mine) {
        weft__unlink(sched, task);
        weft__enqueue(sched, task);
    } else {
        weft__inbox_push(&sched->inbox, task);
    }
    return 0;
}

static void deliver(struct weft_sched *sched, weft_task *task)
{
    uint8_t state = WEFT_WAKE_WOKEN;
    if (!__atomic_compare_exchange_n(&weft__words(task)->wake, &state, WEFT_WAKE_NONE, false,
                                     __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
        __atomic_store_n(&weft__words(task)->wake, WEFT_WAKE_REMEMBERED, __ATOMIC_RELAXED);
    weft__unlink(sched, task);
    weft__enqueue(sched, task);
}

void weft__inbox_drain(struct weft_sched *sched)
{
    if (!__atomic_load_n(&sched->inbox.newest, __ATOMIC_RELAXED))
        return;
    struct weft_words *newest = __atomic_exchange_n(&sched->inbox.newest, NULL, __ATOMIC_ACQUIRE);
    struct weft_words *oldest = NULL;
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
