/* queue.c - Which list is a task in, and how does it change?
 *
 * Every change is O(1) but for the timers. */
#include "sched.h"

void weft__unlink(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    switch (words->wait) {
    case WEFT_WAIT_READY:
        weft__list_remove(&sched->ready, words);
        break;
    case WEFT_WAIT_PARKED:
        sched->parked--;
        weft__list_remove(&sched->waiting, words);
        break;
    case WEFT_WAIT_BLOCKED:
        weft__list_remove(&sched->waiting, words);
        break;
    case WEFT_WAIT_TIMED:
        weft__timers_remove(&sched->timers, words);
        break;
    default:
        return;
    }
    words->wait = WEFT_PLAN_PARK;
}

void weft__end_wait(struct weft_sched *sched, weft_task *task, int error)
{
    struct weft_words *words = weft__words(task);
    if (words->wait == WEFT_WAIT_BLOCKED)
        weft__list_remove(&sched->waiting, words);
    else if (words->wait == WEFT_WAIT_TIMED)
        weft__timers_remove(&sched->timers, words);
    else
        return;
    words->error = (int16_t)error;
    weft__enqueue(sched, task);
}

void weft__forget_deadline(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    if (words->wait != WEFT_WAIT_TIMED)
        return;
    weft__unlink(sched, task);
    words->wait = WEFT_WAIT_BLOCKED;
    weft__list_append(&sched->waiting, words);
}

void weft__park(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    uint8_t none = WEFT_WAKE_NONE;
    words->wait = WEFT_WAIT_PARKED;
    sched->parked++;
    weft__list_append(&sched->waiting, words);
    /* From here on another thread may put the task into the inbox; it uses no other link. */
    if (__atomic_compare_exchange_n(&words->wake, &none, WEFT_WAKE_PARKED, false, __ATOMIC_ACQ_REL,
                                    __ATOMIC_ACQUIRE))
        return;
    __atomic_store_n(&words->wake, WEFT_WAKE_NONE, __ATOMIC_RELAXED);
    weft__unlink(sched, task);
    weft__enqueue(sched, task);
}
