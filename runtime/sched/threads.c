/* threads.c - How do schedulers of several threads live together?
 *
 * A scheduler runs while it has tasks, and as long as somebody holds it.  What a thread has for another's scheduler
 * goes through that one's inbox. */
#define _POSIX_C_SOURCE 200809L
#include "sched.h"

#include <semaphore.h>

weft_sched *weft_sched_self(void)
{
    return weft__sched();
}

void weft_sched_hold(weft_sched *sched)
{
    bool locked = weft__lock();
    sched->held++;
    weft__unlock(locked);
}

int weft_sched_release(weft_sched *sched)
{
    bool locked = weft__lock();
    int status = sched->held ? 0 : -EINVAL;
    if (!status && !--sched->held) {
        if (sched->pool)
            weft__pool_look(sched->pool);
        else if (sched != weft__mine)
            weft__inbox_nudge(&sched->inbox);
    }
    weft__unlock(locked);
    return status;
}

int weft_sched_run(void)
{
    struct weft_sched *sched = weft__sched();
    if (sched->running || weft_self())
        return -EBUSY;
    weft__run_all(sched);
    return 0;
}

/* Threads of ours -------------------------------------------------------------------------------- */

struct start {
    weft_sched *sched;
    sem_t made;
};

static void *serve(void *arg)
{
    struct start *start = arg;
    start->sched = weft_sched_self();
    weft_sched_hold(start->sched);
    start->sched->thread = pthread_self();
    sem_post(&start->made); /* from here on `start` is gone */
    weft__run_all(weft__mine);
    return NULL;
}

weft_sched *weft_sched_start(void)
{
    struct start start = {.sched = NULL};
    pthread_t thread;
    sem_init(&start.made, 0, 0);
    int error = pthread_create(&thread, NULL, serve, &start);
    while (!error && sem_wait(&start.made))
        ; /* a signal came */
    sem_destroy(&start.made);
    errno = error ? error : errno;
    return start.sched;
}

int weft_sched_stop(weft_sched *sched)
{
    if (sched == weft__mine)
        return -EDEADLK;
    pthread_t thread = sched->thread;
    int status = weft_sched_release(sched);
    return status ? status : -pthread_join(thread, NULL);
}
