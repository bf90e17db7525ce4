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

#include <stdlib.h>

/* This thread's own. */
static _Thread_local struct weft_sched own;
WEFT_THREAD(struct weft_sched *) weft__mine;

struct weft_sched *weft__sched(void)
{
    if (!weft__mine) {
        weft__inbox_init(&own.inbox);
        weft__list_init(&own.ready);
        weft__list_init(&own.waiting);
        weft__number_scheduler(&own);
        weft__mine = &own;
    }
    return weft__mine;
}

void weft__count_out(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    sched->alive--;
    words->wait = WEFT_WAIT_ENDED;
    words->wake = WEFT_WAKE_ENDED;
}

/* There when the program is linked with LeakSanitizer. */
extern void __lsan_ignore_object(const void *object) __attribute__((weak));

/* A task that has ended keeps its value for a join.  When none comes before the process ends, that is no leak. */
static void keep(weft_task *task)
{
    if (__lsan_ignore_object)
        __lsan_ignore_object(task);
}

/* Under the lock: returns whether it shall be freed.  Memory that is its parent's may be used again as soon as that
 * hears of the end, which is before this returns. */
static bool end(struct weft_sched *sched, weft_task *task)
{
    weft__count_out(sched, task);
    if (weft__has_flags(task, WEFT_TASK_SCOPED))
        weft__child_ended(task);
    weft_task *joiner = weft__words(task)->joiner;
    if (joiner) {
        weft__finish_wait(joiner, 0);
        return false;
    }
    if (weft__has_flags(task, WEFT_TASK_DETACHED | WEFT_TASK_SCOPED))
        return !weft__has(task, WEFT_TASK_CALLER_MEMORY);
    keep(task);
    return false;
}

/* Under the lock. */
static void publish_timed(struct weft_sched *sched, weft_task *task)
{
    /* Another thread may have ended its wait: then it is in the inbox. */
    if (weft__words(task)->waits != WEFT_WAITS_NOT)
        weft__add_timer(sched, task);
}

/* A plan that another thread may have overtaken. */
static WEFT_NOINLINE void publish_slowly(struct weft_sched *sched, weft_task *task)
{
    bool locked = !sched->pool && weft__lock();
    if (weft__words(task)->plan == WEFT_PLAN_BLOCK)
        publish_timed(sched, task);
    else if (weft__cancel_counts(task))
        weft__enqueue(sched, task);
    else
        weft__park(sched, task);
    weft__unlock(locked);
}

/* Does what `task` planned before it suspended; in a pool, under the lock. */
static WEFT_NOINLINE void publish(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    if (words->plan == WEFT_PLAN_YIELD) {
        weft__enqueue(sched, task);
    } else if (words->plan == WEFT_PLAN_BLOCK && words->deadline_ns == WEFT_NEVER) {
        words->wait = WEFT_WAIT_BLOCKED;
        weft__list_append(&sched->waiting, &words->link);
    } else if (words->plan != WEFT_PLAN_STAY) {
        publish_slowly(sched, task);
    }
}

static inline void begin_turn(struct weft_words *words)
{
    words->wait = WEFT_WAIT_RUNNING;
    words->plan = WEFT_PLAN_PARK;
}

void weft__begin_turn(struct weft_sched *sched, weft_task *task)
{
    begin_turn(weft__words(task));
    if (sched->pool)
        weft__pool_runs(weft__words(task));
}

/* It has returned, or found no memory. */
static WEFT_NOINLINE void end_turn(struct weft_sched *sched, weft_task *task, int status)
{
    weft__words(task)->error = status == WEFT_DONE ? 0 : (uint8_t)-status;
    weft__end_notes(sched, task);
    if (weft__has(task, WEFT_TASK_CALLER_MEMORY))
        weft__release(task);
    bool locked = weft__lock();
    bool freed = end(sched, task);
    if (sched->pool)
        weft__pool_came_back(sched->pool);
    weft__unlock(locked);
    if (freed)
        weft__release(task);
}

/* In a pool. */
static WEFT_NOINLINE void publish_to_all(struct weft_sched *sched, weft_task *task)
{
    bool locked = weft__lock();
    publish(sched, task);
    weft__pool_came_back(sched->pool);
    weft__unlock(locked);
}

void weft__turn(struct weft_sched *sched, weft_task *task)
{
    int status = weft__drive_owned(task);
    if (WEFT_UNLIKELY(status != WEFT_SUSPENDED))
        end_turn(sched, task, status);
    else if (WEFT_UNLIKELY(sched->pool != NULL))
        publish_to_all(sched, task);
    else
        publish(sched, task);
}

/* The same where no other task runs and there is no pool: most turns. */
static WEFT_ALWAYS_INLINE void turn_alone(struct weft_sched *sched, struct weft_words *words)
{
    weft_task *task = weft__task_of(words);
    begin_turn(words);
    int status = weft__drive_alone(task);
    if (WEFT_UNLIKELY(status != WEFT_SUSPENDED)) {
        end_turn(sched, task, status);
    } else if (words->plan == WEFT_PLAN_YIELD) {
        words->wait = WEFT_WAIT_READY;
        weft__list_append(&sched->ready, &words->link);
    } else if (words->plan != WEFT_PLAN_STAY) {
        publish(sched, task);
    }
}

void weft__fire_timers(struct weft_sched *sched)
{
    if (!sched->timers)
        return;
    uint64_t now_ns = weft_now_ns();
    while (sched->timers && sched->timers->deadline_ns <= now_ns) {
        weft_task *task = weft__task_of(sched->timers);
        weft__interrupt_wait(task, -ETIMEDOUT);
        if (weft__words(task)->wait != WEFT_WAIT_TIMED)
            continue;
        /* It waits firmly by now. */
        weft__remove_timer(sched, task);
        weft__words(task)->wait = WEFT_WAIT_BLOCKED;
        weft__list_append(&sched->waiting, &weft__words(task)->link);
    }
}

static void run_first(struct weft_sched *sched)
{
    struct weft_words *words = weft__words_at(sched->ready.next);
    weft__list_remove(&words->link);
    begin_turn(words);
    weft__turn(sched, weft__task_of(words));
}

static WEFT_NOINLINE void run_simulated(struct weft_sched *sched)
{
    size_t left = 0;
    for (const struct weft_queue *link = sched->ready.next; link != &sched->ready; link = link->next)
        left++;
    for (; left && weft__any_ready(sched); left--) {
        weft__simulate_choice(&sched->ready);
        run_first(sched);
    }
}

/* Those that are in the queue, which is not empty. */
static void run_queue(struct weft_sched *sched)
{
    const struct weft_queue *first;
    sched->last = sched->ready.prev;
    do {
        first = sched->ready.next;
        run_first(sched);
    } while (first != sched->last && weft__any_ready(sched));
}

/* The same, where no task runs; as long as there can be no news, also those that become ready meanwhile. */
static void run_ready_alone(struct weft_sched *sched)
{
    struct weft_queue *first;
    sched->last = sched->ready.prev;
    while ((first = sched->ready.next) != &sched->ready) {
        weft__list_remove(first);
        turn_alone(sched, weft__words_at(first));
        if (first != sched->last)
            continue;
        if (WEFT_UNLIKELY(__atomic_load_n(&sched->watches, __ATOMIC_RELAXED)))
            break;
        sched->last = sched->ready.prev;
    }
}

static void run_ready(struct weft_sched *sched)
{
    if (WEFT_UNLIKELY(weft__simulation.now_ns != 0))
        run_simulated(sched);
    else if (WEFT_UNLIKELY(weft__self() != NULL))
        run_queue(sched);
    else
        run_ready_alone(sched);
}

WEFT_NORETURN void weft__end_stuck(void)
{
    weft__report_deadlock();
    weft__forget_leaks();
    /* Functions that run at the exit may use the library. */
    weft__unlock(!WEFT_ONE_THREAD);
    exit(WEFT_EXIT_STATUS);
}

/* Only other threads can make a task ready. */
static void wait_stuck(struct weft_sched *sched)
{
    bool locked = weft__lock();
    sched->stuck = true;
    if (weft__all_stuck())
        weft__end_stuck();
    bool held = sched->held;
    weft__unlock(locked);
    weft__idle(&sched->inbox, held ? WEFT_NEVER : weft_now_ns() + WEFT_RECHECK_NS);
    locked = weft__lock();
    sched->stuck = false;
    weft__unlock(locked);
}

uint64_t weft__first_deadline(const struct weft_sched *sched)
{
    bool locked = weft__lock();
    uint64_t deadline_ns = sched->timers ? sched->timers->deadline_ns : WEFT_NEVER;
    weft__unlock(locked);
    return deadline_ns;
}

static void wait_for_work(struct weft_sched *sched)
{
    uint64_t deadline_ns = weft__first_deadline(sched);
    if (deadline_ns != WEFT_NEVER && weft__simulation.now_ns)
        weft__simulation.now_ns = deadline_ns;
    else if (weft__awaits_events(sched))
        weft__idle_in(&sched->inbox, sched->source, deadline_ns);
    else if (deadline_ns != WEFT_NEVER)
        weft__idle(&sched->inbox, deadline_ns);
    else
        wait_stuck(sched);
}

/* What other threads left, events unless they were just polled, and deadlines that have come. */
static void look_around(struct weft_sched *sched, bool polled)
{
    if (!__atomic_load_n(&sched->watches, __ATOMIC_RELAXED))
        return;
    bool locked = weft__lock();
    weft__inbox_drain(sched);
    weft__unlock(locked);
    if (weft__any_ready(sched) && weft__awaits_events(sched) && !polled)
        sched->source->poll(sched->source, 0);
    locked = weft__lock();
    weft__fire_timers(sched);
    bool watches = sched->timers || sched->source || sched->inbox.newest;
    __atomic_store_n(&sched->watches, watches, __ATOMIC_RELAXED);
    weft__unlock(locked);
}

static bool is_over(struct weft_sched *sched)
{
    if (sched->alive)
        return false;
    bool locked = weft__lock();
    bool over = !sched->held && !sched->inbox.newest;
    weft__unlock(locked);
    return over;
}

void weft__run_turn(struct weft_sched *sched)
{
    sched->running = true;
    weft__rest(sched, false);
    bool locked = weft__lock();
    weft__inbox_drain(sched);
    weft__fire_timers(sched);
    weft__unlock(locked);
    if (weft__any_ready(sched))
        run_queue(sched);
    sched->running = false;
    weft__rest(sched, true);
}

void weft__rouse(struct weft_sched *sched)
{
    sched->source->rouse(sched->source);
}

void weft__rest(struct weft_sched *sched, bool rests)
{
    sched->rests = rests;
    sched->tells = rests || sched->pool;
}

void weft__set_source(struct weft_sched *sched, struct weft_source *source)
{
    __atomic_store_n(&sched->source, source, __ATOMIC_RELEASE);
    __atomic_store_n(&sched->watches, true, __ATOMIC_RELAXED);
}

void weft__tell_ready(struct weft_sched *sched)
{
    if (sched->rests)
        weft__rouse(sched);
    if (sched->pool)
        weft__pool_more(sched->pool);
}

void weft__run_all(struct weft_sched *sched)
{
    bool polled = false; /* in the turn before, which ran nothing */
    sched->running = true;
    weft__rest(sched, false);
    while (!is_over(sched)) {
        look_around(sched, polled);
        polled = !weft__any_ready(sched) && weft__awaits_events(sched);
        if (weft__any_ready(sched))
            run_ready(sched);
        else if (!is_over(sched))
            wait_for_work(sched);
    }
    sched->running = false;
    weft__rest(sched, sched->source && sched->source->rouse);
}
