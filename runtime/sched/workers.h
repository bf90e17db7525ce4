/* workers.h - What do the workers of a pool share?
 *
 * For pool.c and workers.c alone. */
#ifndef WEFT_SCHED_WORKERS_H
#define WEFT_SCHED_WORKERS_H

#include "sched.h"

enum { WEFT_MOST_WORKERS = 256 };

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
    struct weft_worker workers[WEFT_MOST_WORKERS];
};

/* Of this thread; NULL: it is none. */
extern WEFT_THREAD(struct weft_worker *) weft__this_worker;

/* Under the lock: who watches shall look, if somebody does. */
void weft__ring_watcher(struct weft_pool *pool);
/* Runs tasks until none is left. */
void weft__work(struct weft_worker *me);

#endif
