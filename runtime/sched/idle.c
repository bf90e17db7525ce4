/* idle.c - How does a scheduler wait when no task is ready, and how do other threads reach it?
 *
 * The inbox is a stack that any thread pushes to under the lock.  Its own lock and the bell matter only while
 * the scheduler sleeps:
 *
 *     scheduler: idle = 1; sleeps unless the inbox has something      waker: pushes; rings if idle
 *
 * Both sides write before they read, in one total order, so one of them sees the other. */
#define _POSIX_C_SOURCE 200809L
#include "sched.h"

#include <sys/stat.h>
#include <time.h>

enum { NS_PER_S = 1000000000 };

uint64_t weft_now_ns(void)
{
    if (weft__simulation.now_ns)
        return weft__simulation.now_ns;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * NS_PER_S + (uint64_t)now.tv_nsec;
}

void weft__inbox_init(struct weft_inbox *inbox)
{
    pthread_condattr_t monotonic;
    pthread_condattr_init(&monotonic);
    pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
    pthread_cond_init(&inbox->bell, &monotonic);
    pthread_condattr_destroy(&monotonic);
    pthread_mutex_init(&inbox->lock, NULL);
}

static void ring(struct weft_inbox *inbox)
{
    if (!__atomic_load_n(&inbox->idle, __ATOMIC_SEQ_CST))
        return;
    pthread_mutex_lock(&inbox->lock);
    if (inbox->asleep_in)
        inbox->asleep_in->ring(inbox->asleep_in);
    else
        pthread_cond_signal(&inbox->bell);
    pthread_mutex_unlock(&inbox->lock);
}

void weft__inbox_push(struct weft_sched *sched, weft_task *task)
{
    struct weft_inbox *inbox = &sched->inbox;
    struct weft_words *words = weft__words(task);
    words->child = inbox->newest;
    __atomic_store_n(&sched->watches, true, __ATOMIC_RELAXED);
    __atomic_store_n(&inbox->newest, words, __ATOMIC_SEQ_CST);
    ring(inbox);
}

void weft__inbox_nudge(struct weft_inbox *inbox)
{
    __atomic_store_n(&inbox->nudged, 1, __ATOMIC_SEQ_CST);
    ring(inbox);
}

/* Is there something for a scheduler that wants to sleep? */
static bool has_mail(struct weft_inbox *inbox)
{
    return __atomic_load_n(&inbox->newest, __ATOMIC_SEQ_CST) ||
           __atomic_load_n(&inbox->nudged, __ATOMIC_SEQ_CST);
}

static struct timespec timespec_of(uint64_t time_ns)
{
    return (struct timespec){(time_t)(time_ns / NS_PER_S), (long)(time_ns % NS_PER_S)};
}

void weft__idle(struct weft_inbox *inbox, uint64_t deadline_ns)
{
    const struct timespec until = timespec_of(deadline_ns);
    int error = 0;
    pthread_mutex_lock(&inbox->lock);
    __atomic_store_n(&inbox->idle, 1, __ATOMIC_SEQ_CST);
    while (!error && !has_mail(inbox))
        error = pthread_cond_timedwait(&inbox->bell, &inbox->lock, &until);
    __atomic_store_n(&inbox->idle, 0, __ATOMIC_SEQ_CST);
    __atomic_store_n(&inbox->nudged, 0, __ATOMIC_RELAXED);
    pthread_mutex_unlock(&inbox->lock);
}

void weft__bell_is_in(struct weft_inbox *inbox, struct weft_source *source)
{
    /* Under the lock, so that nobody rings a source that has gone. */
    pthread_mutex_lock(&inbox->lock);
    inbox->asleep_in = source;
    __atomic_store_n(&inbox->idle, source != NULL, __ATOMIC_SEQ_CST);
    pthread_mutex_unlock(&inbox->lock);
}

void weft__idle_in(struct weft_inbox *inbox, struct weft_source *source, uint64_t deadline_ns)
{
    weft__bell_is_in(inbox, source);
    source->poll(source, has_mail(inbox) ? 0 : deadline_ns);
    weft__bell_is_in(inbox, source->rouse ? source : NULL);
    __atomic_store_n(&inbox->nudged, 0, __ATOMIC_RELAXED);
}

static size_t helpers; /* atomic */

void weft__expect_helpers(size_t count)
{
    __atomic_fetch_add(&helpers, count, __ATOMIC_RELAXED);
}

/* Linux counts the threads of a process as the links of this folder, and two more.  Where that cannot be
 * read, there may be any number. */
static size_t process_threads(void)
{
    struct stat threads;
    if (WEFT_ONE_THREAD)
        return 1;
    return stat("/proc/self/task", &threads) || threads.st_nlink < 3 ? SIZE_MAX
                                                                     : (size_t)threads.st_nlink - 2;
}

bool weft__all_stuck(void)
{
    size_t stuck = __atomic_load_n(&helpers, __ATOMIC_RELAXED), waiting = 0;
    for (size_t i = 0; i < WEFT_MOST_SCHEDULERS; i++) {
        const struct weft_sched *sched = weft__schedulers[i];
        /* One that has nothing to run any more returns as soon as it wakes. */
        if (!sched || !sched->stuck || sched->inbox.newest || !(sched->alive || sched->held))
            continue;
        size_t threads = sched->pool ? weft__pool_stuck(sched->pool) : 1;
        stuck += threads;
        /* None is ready: all wait. */
        waiting += threads ? sched->alive : 0;
    }
    return waiting && stuck >= process_threads();
}
