/* loop.c - In what order do the tasks of a scheduler run?
 *
 * One turn of the loop:
 *   1. tasks woken by other threads go to the tail of the run queue;
 *   2. tasks whose events have come from outside follow, if any task waits for such;
 *   3. tasks whose deadlines have passed follow, earliest first;
 *   4. the tasks in the queue run, as many as were there; those that become ready meanwhile wait for the
 *      next turn, so that neither clock, inbox nor events starve;
 *   5. when none is ready: sleep until a deadline, a wake or an event, or report the deadlock. */
#include "sched.h"

/* How often to look whether other threads that could wake a parked task have gone. */
enum { RECHECK_NS = 100000000 };

_Thread_local struct weft_sched weft__this_scheduler WEFT_TLS_FAST;

struct weft_sched *weft__sched(void)
{
    struct weft_sched *sched = &weft__this_scheduler;
    if (!sched->number) {
        weft__inbox_init(&sched->inbox);
        weft__number_scheduler(sched);
    }
    return sched;
}

void weft__count_out(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    sched->alive--;
    words->wait = WEFT_WAIT_ENDED;
    __atomic_store_n(&words->wake, WEFT_WAKE_ENDED, __ATOMIC_RELEASE);
}

static void end(struct weft_sched *sched, weft_task *task)
{
    weft__end_notes(sched, task);
    weft__count_out(sched, task);
    const struct weft_words *words = weft__words(task);
    if (words->flags & WEFT_TASK_SCOPED)
        weft__child_ended(task);
    if (words->joiner)
        weft__end_wait(sched, words->joiner, 0);
    else if (words->flags & (WEFT_TASK_DETACHED | WEFT_TASK_SCOPED))
        weft__release(task);
}

/* Does what `task` planned before it suspended. */
static void publish(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    if (words->wait == WEFT_PLAN_PARK && !weft__cancel_counts(task)) {
        weft__park(sched, task);
    } else if (words->wait != WEFT_PLAN_BLOCK) {
        weft__enqueue(sched, task);
    } else if (words->deadline_ns != WEFT_NEVER) {
        words->wait = WEFT_WAIT_TIMED;
        weft__timers_add(&sched->timers, words);
    } else {
        words->wait = WEFT_WAIT_BLOCKED;
        weft__list_append(&sched->waiting, words);
    }
}

void weft__turn(struct weft_sched *sched, weft_task *task)
{
    weft__words(task)->wait = WEFT_PLAN_PARK;
    if (weft__drive(task, WEFT_STATE_SCHEDULED) == WEFT_SUSPENDED)
        publish(sched, task);
    else
        end(sched, task);
}

static void fire_timers(struct weft_sched *sched)
{
    if (!sched->timers)
        return;
    uint64_t now_ns = weft_now_ns();
    while (sched->timers && sched->timers->deadline_ns <= now_ns)
        weft__end_wait(sched, weft__task_of(sched->timers), -ETIMEDOUT);
}

static void run_ready(struct weft_sched *sched)
{
    for (size_t left = sched->ready.count; left && sched->ready.first; left--) {
        weft_task *task =
            weft__simulation.now_ns ? weft__simulated_choice(sched) : weft__task_of(sched->ready.first);
        weft__list_remove(&sched->ready, weft__words(task));
        weft__turn(sched, task);
    }
}

static bool awaits_events(const struct weft_sched *sched)
{
    return sched->source && sched->source->pending;
}

static void wait_for_work(struct weft_sched *sched)
{
    if (sched->timers && weft__simulation.now_ns)
        weft__simulation.now_ns = sched->timers->deadline_ns;
    else if (awaits_events(sched))
        weft__idle_in(&sched->inbox, sched->source, sched->timers ? sched->timers->deadline_ns : WEFT_NEVER);
    else if (sched->timers)
        weft__idle(&sched->inbox, sched->timers->deadline_ns);
    else if (sched->parked && weft__other_threads())
        weft__idle(&sched->inbox, weft_now_ns() + RECHECK_NS);
    else
        weft__report_deadlock(sched);
}

void weft__run_turn(struct weft_sched *sched)
{
    sched->running = true;
    sched->rests = false;
    weft__inbox_drain(sched);
    fire_timers(sched);
    if (sched->ready.first)
        run_ready(sched);
    sched->running = false;
    sched->rests = true;
}

void weft__rouse(struct weft_sched *sched)
{
    sched->source->rouse(sched->source);
}

void weft__run_all(struct weft_sched *sched)
{
    bool polled = false; /* in the turn before, which ran nothing */
    sched->rests = false;
    while (sched->alive) {
        weft__inbox_drain(sched);
        if (sched->ready.first && awaits_events(sched) && !polled)
            sched->source->poll(sched->source, 0);
        fire_timers(sched);
        polled = !sched->ready.first && awaits_events(sched);
        if (sched->ready.first)
            run_ready(sched);
        else
            wait_for_work(sched);
    }
    sched->rests = sched->source && sched->source->rouse;
}
