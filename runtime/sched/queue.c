/* queue.c - Which list is a task in, and how does it change?
 *
 * Every change is O(1) but for the timers. */
#include "sched.h"

void weft__unlink(struct weft_sched *sched, weft_task *task)
{
    switch (task->wait) {
    case WEFT_WAIT_READY:
        weft__list_remove(&sched->ready, task);
        break;
    case WEFT_WAIT_PARKED:
        sched->parked--;
        weft__list_remove(&sched->waiting, task);
        break;
    case WEFT_WAIT_BLOCKED:
        weft__list_remove(&sched->waiting, task);
        break;
    case WEFT_WAIT_TIMED:
        weft__timers_remove(&sched->timers, task);
        break;
    default:
        return;
    }
    task->wait = WEFT_PLAN_PARK;
}

void weft__end_wait(struct weft_sched *sched, weft_task *task, int error)
{
    if (task->wait == WEFT_WAIT_BLOCKED)
        weft__list_remove(&sched->waiting, task);
    else if (task->wait == WEFT_WAIT_TIMED)
        weft__timers_remove(&sched->timers, task);
    else
        return;
    task->error = error;
    weft__enqueue(sched, task);
}

void weft__forget_deadline(struct weft_sched *sched, weft_task *task)
{
    if (task->wait != WEFT_WAIT_TIMED)
        return;
    weft__unlink(sched, task);
    task->wait = WEFT_WAIT_BLOCKED;
    weft__list_append(&sched->waiting, task);
}

void weft__park(struct weft_sched *sched, weft_task *task)
{
    uint8_t none = WEFT_WAKE_NONE;
    task->wait = WEFT_WAIT_PARKED;
    sched->parked++;
    weft__list_append(&sched->waiting, task);
    /* From here on another thread may put the task into the inbox; it uses no other link. */
    if (__atomic_compare_exchange_n(&task->wake, &none, WEFT_WAKE_PARKED, false, __ATOMIC_ACQ_REL,
                                    __ATOMIC_ACQUIRE))
        return;
    __atomic_store_n(&task->wake, WEFT_WAKE_NONE, __ATOMIC_RELAXED);
    weft__unlink(sched, task);
    weft__enqueue(sched, task);
}
