/* pool.c - How do several threads run the tasks of one scheduler?
 *
 * WEFT_THREADS=n: for the time of a weft_run or of main, n workers take tasks from the one run queue.  All that the
 * scheduler has is touched under the lock; only the turns of tasks run beside each other.  A worker without a task
 * does one of two things:
 *
 *     watches   one at most: sleeps until the first deadline, or for events from outside
 *     sleeps    all others, until there is something to run, or to watch because the watcher has got a task
 *
 * A task that is destroyed while another worker runs it is waited for: until it suspends. */
#define _POSIX_C_SOURCE 200809L
#include "sched.h"

#include <sched.h>
#include <stdlib.h>
#include <time.h>

enum { MOST_WORKERS = 256, NS_PER_S = 1000000000 };

struct weft_worker {
    struct weft_pool *pool;
    const weft_task *arrests; /* waits for it; NULL: does not */
    pthread_t thread;
};

/* All under the lock. */
struct weft_pool {
    struct weft_sched *sched;
    size_t count, asleep;
    size_t arresting;  /* workers that wait for a task to come back */
    uint64_t until_ns; /* what the watcher sleeps for */
    bool watched, in_source, over;
    pthread_mutex_t source_lock;     /* recursive */
    size_t guards_wanted;            /* atomic; workers that want it, while another polls */
    pthread_cond_t more, bell, back; /* for those asleep, the watcher, and those that arrest */
    struct weft_worker workers[MOST_WORKERS];
};

static _Thread_local struct weft_worker *this_worker;

size_t weft__threads_wanted(void)
{
    const char *text = getenv("WEFT_THREADS");
    if (!text || weft__simulation.now_ns)
        return 1;
    char *end;
    unsigned long count = strtoul(text, &end, 10);
    if (end != text && !*end && count >= 1 && count <= MOST_WORKERS)
        return count;
    struct weft_text say = {.length = 0};
    weft__text_string(&say, "weft: WEFT_THREADS: \"");
    weft__text_string(&say, text);
    weft__text_string(&say, "\" is no number from 1 to 256\n");
    weft__text_say(&say);
    exit(WEFT_EXIT_STATUS);
}

size_t weft__pool_stuck(const struct weft_pool *pool)
{
    /* The watcher may sleep on while another worker has got a task, or is about to, and until it hears of a deadline or
     * an event that a task has begun to wait for. */
    const struct weft_sched *sched = pool->sched;
    bool busy = pool->asleep + 1 < pool->count || weft__any_ready(sched);
    return busy || sched->timers || weft__awaits_events(sched) ? 0 : pool->count;
}

/* Waking ----------------------------------------------------------------------------------------- */

static void ring_watcher(struct weft_pool *pool)
{
    if (!pool->watched)
        return;
    if (pool->in_source)
        pool->sched->source->ring(pool->sched->source);
    else
        pthread_cond_signal(&pool->bell);
}

void weft__pool_more(struct weft_pool *pool)
{
    if (pool->asleep)
        pthread_cond_signal(&pool->more);
    else
        ring_watcher(pool);
}

void weft__pool_look(struct weft_pool *pool)
{
    pthread_cond_broadcast(&pool->more);
    ring_watcher(pool);
}

/* Is there something that the watcher does not know of? */
static bool is_new_to_watcher(const struct weft_pool *pool)
{
    const struct weft_sched *sched = pool->sched;
    return (sched->timers && sched->timers->deadline_ns < pool->until_ns) ||
           (weft__awaits_events(sched) && !pool->in_source);
}

void weft__pool_came_back(struct weft_pool *pool)
{
    if (pool->arresting)
        pthread_cond_broadcast(&pool->back);
    if (pool->watched && is_new_to_watcher(pool))
        ring_watcher(pool);
}

/* Arrests ---------------------------------------------------------------------------------------- */

/* Of a task that runs, or that a worker destroys. */
static struct weft_worker *worker_of(const weft_task *task)
{
    return (struct weft_worker *)weft__words(task)->prev;
}

void weft__pool_runs(struct weft_words *words)
{
    words->prev = (struct weft_words *)this_worker;
}

/* Waits until some task has come back; it is `task` that this worker waits for. */
static void wait_for(struct weft_pool *pool, const weft_task *task)
{
    struct weft_worker *me = this_worker;
    for (const weft_task *at = task; at; at = worker_of(at)->arrests)
        if (worker_of(at) == me)
            weft__misuse("weft_destroy", task, weft__root(task),
                         "destroys the caller's task at the same time");
    me->arrests = task;
    pool->arresting++;
    pthread_cond_wait(&pool->back, &weft__the_lock);
    pool->arresting--;
    me->arrests = NULL;
}

bool weft__pool_try_arrest(weft_task *task)
{
    struct weft_sched *sched = weft__sched_of(task);
    uint8_t wait = weft__words(task)->wait;
    bool busy = wait == WEFT_WAIT_RUNNING || wait == WEFT_WAIT_LEAVING;
    if (busy && worker_of(task) != this_worker) {
        wait_for(sched->pool, task);
        return false;
    }
    /* What this worker runs itself, weft_destroy will not take. */
    if (busy || wait == WEFT_WAIT_ENDED)
        return true;
    weft__leave_all(sched, task);
    weft__pool_runs(weft__words(task));
    return true;
}

void weft__pool_arrest(weft_task *task)
{
    bool locked = weft__lock();
    while (!weft__pool_try_arrest(task))
        ;
    weft__unlock(locked);
}

/* Guards ----------------------------------------------------------------------------------------- */

/* Who polls gives the source up when it is rung, and lets those go first that want it. */
static void take_source(struct weft_pool *pool)
{
    if (!pthread_mutex_trylock(&pool->source_lock))
        return;
    __atomic_fetch_add(&pool->guards_wanted, 1, __ATOMIC_RELAXED);
    pthread_mutex_lock(&weft__the_lock);
    if (pool->in_source)
        ring_watcher(pool);
    pthread_mutex_unlock(&weft__the_lock);
    pthread_mutex_lock(&pool->source_lock);
    __atomic_fetch_sub(&pool->guards_wanted, 1, __ATOMIC_RELAXED);
}

struct weft_guard weft__guard(void)
{
    struct weft_guard guard = {weft__mine ? weft__mine->pool : NULL};
    if (guard.pool)
        take_source(guard.pool);
    return guard;
}

void weft__unguard(const struct weft_guard *guard)
{
    if (guard->pool)
        pthread_mutex_unlock(&guard->pool->source_lock);
}

/* Workers ---------------------------------------------------------------------------------------- */

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
            ring_watcher(pool); /* it may be stuck now */
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

static void work(struct weft_worker *me)
{
    struct weft_pool *pool = me->pool;
    struct weft_sched *sched = pool->sched;
    this_worker = me;
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
    this_worker = NULL;
}

static void *work_in_thread(void *worker)
{
    work(worker);
    weft__mine = NULL;
    return NULL;
}

static void init(struct weft_pool *pool, struct weft_sched *sched)
{
    pthread_condattr_t monotonic;
    *pool = (struct weft_pool){.sched = sched, .count = 1};
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&pool->bell, &monotonic);
    pthread_condattr_destroy(&monotonic);
    pthread_cond_init(&pool->more, NULL);
    pthread_cond_init(&pool->back, NULL);
    pthread_mutexattr_t nests;
    pthread_mutexattr_init(&nests);
    pthread_mutexattr_settype(&nests, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&pool->source_lock, &nests);
    pthread_mutexattr_destroy(&nests);
    pool->workers[0].pool = pool;
}

/* With fewer, if the system does not give that many. */
static void start(struct weft_pool *pool, size_t count)
{
    pthread_mutex_lock(&weft__the_lock);
    weft__inbox_drain(pool->sched);
    pool->sched->pool = pool;
    pool->sched->tells = true;
    pool->sched->last = NULL;
    while (pool->count < count) {
        struct weft_worker *worker = &pool->workers[pool->count];
        worker->pool = pool;
        if (pthread_create(&worker->thread, NULL, work_in_thread, worker))
            break;
        pool->count++;
    }
    pthread_mutex_unlock(&weft__the_lock);
}

void weft__run_pool(struct weft_sched *sched, size_t count)
{
    struct weft_pool pool;
    init(&pool, sched);
    sched->running = true;
    start(&pool, count);
    work(&pool.workers[0]);
    for (size_t i = 1; i < pool.count; i++)
        pthread_join(pool.workers[i].thread, NULL);
    pthread_mutex_lock(&weft__the_lock);
    sched->pool = NULL;
    sched->tells = sched->rests;
    pthread_mutex_unlock(&weft__the_lock);
    sched->running = false;
    pthread_cond_destroy(&pool.more);
    pthread_cond_destroy(&pool.bell);
    pthread_cond_destroy(&pool.back);
    pthread_mutex_destroy(&pool.source_lock);
}
