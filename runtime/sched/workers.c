/* workers.c - How does a worker of a pool get its next task?
 *
 * From the one run queue.  Without a task it does one of two things:
 *
 *     watches   one at most: sleeps until the first deadline, or for events from outside
 *     sleeps    all others, until there is something to run, or to watch because the watcher has got a task
 *
 * All of this is under the lock, but for the turns of tasks, and polls. */
#define _POSIX_C_SOURCE 200809L
#include "workers.h"

#include <sched.h>
#include <time.h>

enum { NS_PER_S = 1000000000 };

static struct timespec timespec_of(uint64_t time_ns)
{
    return (struct timespec){(time_t)(time_ns / NS_PER_S), (long)(time_ns % NS_PER_S)};
}

/* Rings and events wake it earlier. */
static void sleep_until(struct weft_pool *pool, uint64_t deadline_ns)
{
    const struct timespec until = timespec_of(deadline_ns);
    pool->until_ns = deadline_ns;
    if (deadline_ns == WEFT_NEVER)
        pthread_cond_wait(&pool->bell, &weft__the_lock);
    else
        pthread_cond_timedwait(&pool->bell, &weft__the_lock, &until);
}

/* Makes tasks ready whose events have come; until deadline_ns, it may sleep.  Gives the lock up meanwhile. */
static void poll(struct weft_pool *pool, uint64_t deadline_ns)
{
    struct weft_source *source = pool->sched->source;
    pool->in_source = true;
    pool->until_ns = deadline_ns;
    pthread_mutex_unlock(&weft__the_lock);
    while (__atomic_load_n(&pool->guards_wanted, __ATOMIC_RELAXED))
        sched_yield();
    pthread_mutex_lock(&pool->source_lock);
    source->poll(source, deadline_ns);
    pthread_mutex_unlock(&pool->source_lock);
    pthread_mutex_lock(&weft__the_lock);
    pool->in_source = false;
}

/* Nothing can make a task ready but a task of another worker, or another thread. */
static void sleep_idle(struct weft_pool *pool)
{
    struct weft_sched *sched = pool->sched;
    if (pool->asleep + 1 < pool->count) {
        sleep_until(pool, WEFT_NEVER);
        return;
    }
    sched->stuck = true;
    if (weft__all_stuck())
        weft__end_stuck();
    sleep_until(pool, sched->held ? WEFT_NEVER : weft_now_ns() + WEFT_RECHECK_NS);
    sched->stuck = false;
}

static void watch(struct weft_pool *pool)
{
    struct weft_sched *sched = pool->sched;
    weft__fire_timers(sched);
    if (weft__any_ready(sched))
        return;
    uint64_t deadline_ns = sched->timers ? sched->timers->deadline_ns : WEFT_NEVER;
    if (weft__awaits_events(sched))
        poll(pool, deadline_ns);
    else if (deadline_ns != WEFT_NEVER)
        sleep_until(pool, deadline_ns);
    else
        sleep_idle(pool);
}

static void rest(struct weft_pool *pool)
{
    if (pool->watched) {
        pool->asleep++;
        if (pool->asleep + 1 == pool->count)
            weft__ring_watcher(pool); /* it may be stuck now */
        pthread_cond_wait(&pool->more, &weft__the_lock);
        pool->asleep--;
        return;
    }
    pool->watched = true;
    watch(pool);
    pool->watched = false;
    /* Who watches while this one works? */
    pthread_cond_signal(&pool->more);
}

/* All that were ready at the last time have had a turn, and some are ready. */
static void look_around(struct weft_pool *pool)
{
    struct weft_sched *sched = pool->sched;
    sched->last = sched->ready.prev;
    weft__fire_timers(sched);
    if (weft__awaits_events(sched) && !pool->watched) {
        pool->watched = true;
        poll(pool, 0);
        pool->watched = false;
    }
}

/* Neither clock nor events starve: they are asked once in a turn. */
static weft_task *next_task(struct weft_pool *pool)
{
    struct weft_sched *sched = pool->sched;
    if (!sched->last && weft__any_ready(sched))
        look_around(pool);
    if (!weft__any_ready(sched))
        return NULL;
    struct weft_queue *first = sched->ready.next;
    if (first == sched->last)
        sched->last = NULL;
    weft__list_remove(first);
    return weft__task_of(weft__words_at(first));
}

static void take_turn(struct weft_sched *sched, weft_task *task)
{
    weft__begin_turn(sched, task);
    pthread_mutex_unlock(&weft__the_lock);
    weft__turn(sched, task);
    pthread_mutex_lock(&weft__the_lock);
}

void weft__work(struct weft_worker *me)
{
    struct weft_pool *pool = me->pool;
    struct weft_sched *sched = pool->sched;
    weft__this_worker = me;
    weft__mine = sched;
    pthread_mutex_lock(&weft__the_lock);
    while (!pool->over) {
        weft_task *task = next_task(pool);
        if (task) {
            take_turn(sched, task);
        } else if (sched->alive || sched->held) {
            rest(pool);
        } else {
            pool->over = true;
            weft__pool_look(pool);
        }
    }
    pthread_mutex_unlock(&weft__the_lock);
    weft__this_worker = NULL;
}
