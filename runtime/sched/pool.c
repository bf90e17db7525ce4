/* pool.c - How do several threads run the tasks of one scheduler?
 *
 * WEFT_THREADS=n: for the time of a weft_run or of main, n workers take tasks from the one run queue.  All that the
 * scheduler has is touched under the lock; only the turns of tasks run beside each other (workers.c).
 *
 * A task that is destroyed while another worker runs it is waited for: until it suspends. */
#define _POSIX_C_SOURCE 200809L
#include "workers.h"

#include <stdlib.h>
#include <time.h>

WEFT_THREAD(struct weft_worker *) weft__this_worker;

size_t weft__threads_wanted(void)
{
    const char *text = getenv("WEFT_THREADS");
    if (!text || weft__simulation.now_ns)
        return 1;
    char *end;
    unsigned long count = strtoul(text, &end, 10);
    if (end != text && !*end && count >= 1 && count <= WEFT_MOST_WORKERS)
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

void weft__ring_watcher(struct weft_pool *pool)
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
        weft__ring_watcher(pool);
}

void weft__pool_look(struct weft_pool *pool)
{
    pthread_cond_broadcast(&pool->more);
    weft__ring_watcher(pool);
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
        weft__ring_watcher(pool);
}

/* Arrests ---------------------------------------------------------------------------------------- */

/* Of a task that runs, or that a worker destroys. */
static struct weft_worker *worker_of(const weft_task *task)
{
    return (struct weft_worker *)weft__words(task)->prev;
}

void weft__pool_runs(struct weft_words *words)
{
    words->prev = (struct weft_words *)weft__this_worker;
}

/* Waits until some task has come back; it is `task` that this worker waits for. */
static void wait_for(struct weft_pool *pool, const weft_task *task)
{
    struct weft_worker *me = weft__this_worker;
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
    if (busy && worker_of(task) != weft__this_worker) {
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
        weft__ring_watcher(pool);
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

/* Begin and end ---------------------------------------------------------------------------------- */

static void *work_in_thread(void *worker)
{
    weft__work(worker);
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
    weft__work(&pool.workers[0]);
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
