/* queue.c - Which list is a task in, and how does it change?
 *
 * Every change is O(1) but for the timers. */
#include "sched.h"

pthread_mutex_t weft__the_lock = PTHREAD_MUTEX_INITIALIZER;

void weft__add_timer(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    words->wait = WEFT_WAIT_TIMED;
    words->waits |= WEFT_WAITS_IN_HEAP;
    weft__timers_add(&sched->timers, words);
    __atomic_store_n(&sched->watches, true, __ATOMIC_RELAXED);
}

void weft__remove_timer(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    weft__timers_remove(&sched->timers, words);
    words->wait = WEFT_WAIT_RUNNING;
    words->waits &= (uint8_t)~WEFT_WAITS_IN_HEAP;
}

/* The task that has its turn: of the running ones that of `sched` that is furthest out. */
static weft_task *of_turn(const struct weft_sched *sched)
{
    weft_task *self = weft__self();
    weft_task *found = self && weft__sched_of(self) == sched ? self : NULL;
    for (const struct weft_running *at = weft__outer; at; at = at->outer)
        if (at->task && weft__sched_of(at->task) == sched)
            found = at->task;
    return found;
}

/* The last of this turn leaves the run queue: who is the last now?  If none is left, nobody in a pool, and else who runs. */
static struct weft_queue *last_but(const struct weft_sched *sched, const struct weft_queue *link)
{
    if (link->prev != &sched->ready)
        return link->prev;
    weft_task *runs = sched->pool ? NULL : of_turn(sched);
    return runs ? &weft__words(runs)->link : NULL;
}

void weft__unlink(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    switch (words->wait) {
    case WEFT_WAIT_PARKED:
        sched->parked--;
        weft__list_remove(&words->link);
        break;
    case WEFT_WAIT_READY:
        if (sched->last == &words->link)
            sched->last = last_but(sched, &words->link);
        weft__list_remove(&words->link);
        break;
    case WEFT_WAIT_BLOCKED:
        weft__list_remove(&words->link);
        break;
    case WEFT_WAIT_TIMED:
        weft__remove_timer(sched, task);
        break;
    case WEFT_WAIT_QUEUED:
        break;
    default:
        return;
    }
    words->wait = WEFT_WAIT_RUNNING;
}

/* To another thread's scheduler; its wait has ended. */
static WEFT_NOINLINE void hand_over(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    /* The heap and the inbox use the same link. */
    if (words->waits & WEFT_WAITS_IN_HEAP)
        weft__remove_timer(sched, task);
    words->waits = WEFT_WAITS_NOT;
    weft__inbox_push(sched, task);
}

void weft__finish_wait(weft_task *task, int error)
{
    struct weft_words *words = weft__words(task);
    struct weft_sched *sched = weft__sched_of(task);
    if (words->waits == WEFT_WAITS_NOT || !sched)
        return;
    words->error = (uint8_t)-error;
    if (WEFT_UNLIKELY(!weft__may_touch(sched))) {
        hand_over(sched, task);
        return;
    }
    if (words->wait == WEFT_WAIT_BLOCKED) {
        weft__list_remove(&words->link);
    } else if (words->wait == WEFT_WAIT_TIMED) {
        weft__remove_timer(sched, task);
    } else if (words->wait != WEFT_WAIT_QUEUED) { /* it has not suspended yet */
        words->waits = WEFT_WAITS_NOT;
        words->plan = WEFT_PLAN_YIELD;
        return;
    }
    words->waits = WEFT_WAITS_NOT;
    weft__enqueue(sched, task);
}

void weft__interrupt_wait(weft_task *task, int error)
{
    if (weft__words(task)->waits & WEFT_WAITS)
        weft__finish_wait(task, error);
}

void weft__end_wait(struct weft_sched *sched, weft_task *task, int error)
{
    (void)sched;
    bool locked = weft__lock();
    weft__finish_wait(task, error);
    weft__unlock(locked);
}

bool weft__has_ready(const struct weft_sched *sched)
{
    bool locked = weft__lock_lists(sched);
    bool ready = weft__any_ready(sched);
    weft__unlock(locked);
    return ready;
}

bool weft__still_waits(const weft_task *task)
{
    bool locked = weft__lock();
    bool waits = weft__words(task)->waits != WEFT_WAITS_NOT;
    weft__unlock(locked);
    return waits;
}
