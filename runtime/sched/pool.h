/* pool.h - What does the scheduler ask where several threads run its tasks?
 *
 * pool.c says how they do.  All but the first two functions are called under the lock, unless they say otherwise. */
#ifndef WEFT_SCHED_POOL_H
#define WEFT_SCHED_POOL_H

#include "../core/core.h"

struct weft_pool;
struct weft_sched;

/* How many threads WEFT_THREADS asks for; 1 without it.  Says what is wrong with it and ends the process. */
size_t weft__threads_wanted(void);
/* Like weft__run_all, on `count` threads. */
void weft__run_pool(struct weft_sched *sched, size_t count);
/* How many threads of a pool whose watcher is stuck are so too: all or none. */
size_t weft__pool_stuck(const struct weft_pool *pool);
/* A task has become ready: a worker that sleeps shall see it. */
void weft__pool_more(struct weft_pool *pool);
/* Something else has changed: all that sleep shall look. */
void weft__pool_look(struct weft_pool *pool);
/* This worker begins to run the task of `words`; some worker's task has come back. */
void weft__pool_runs(struct weft_words *words);
void weft__pool_came_back(struct weft_pool *pool);
/* Without the lock: waits until no other worker runs `task`, and keeps all from running it. */
void weft__pool_arrest(weft_task *task);
/* Under the lock: the same; false, if it had to wait, without the lock: then the task may be gone. */
bool weft__pool_try_arrest(weft_task *task);
/* Without the lock: the calls of a source, and its polls, exclude each other among the workers; outside a pool nothing
 * happens.  Nests.  `WEFT_GUARDED;` guards a function to its end. */
struct weft_guard {
    struct weft_pool *pool;
};
struct weft_guard weft__guard(void);
void weft__unguard(const struct weft_guard *guard);
#define WEFT_GUARDED \
    const struct weft_guard guard __attribute__((__cleanup__(weft__unguard), __unused__)) = weft__guard()

#endif
