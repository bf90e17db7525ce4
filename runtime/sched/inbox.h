/* inbox.h - How do other threads, and events from outside, reach a scheduler?
 *
 * A task of another thread's scheduler is left in that one's inbox, which it empties at the beginning of a turn.  A
 * scheduler without ready tasks sleeps by the bell of its inbox, or in its source of events; whoever leaves something
 * rings where it sleeps. */
#ifndef WEFT_SCHED_INBOX_H
#define WEFT_SCHED_INBOX_H

#include "../core/core.h"

#include "lock.h"

#include <pthread.h>

/* What else makes tasks of a scheduler ready: events from outside.  The room that has them sets it up
 * (runtime/io); the scheduler knows nothing of how they come. */
struct weft_source {
    /* Makes the tasks ready whose events have come.  When there are none, sleeps for one until deadline_ns or
     * a ring; 0: does not sleep. */
    void (*poll)(struct weft_source *source, uint64_t deadline_ns);
    /* From any thread, while the scheduler sleeps in poll: that returns. */
    void (*ring)(struct weft_source *source);
    /* The scheduler's thread ends. */
    void (*close)(struct weft_source *source);
    /* A loop of somebody else's runs the tasks, and may sleep: now it must not.  NULL: there is none. */
    void (*rouse)(struct weft_source *source);
    size_t pending; /* atomic; waits that it may end; 0: it is not polled */
};

/* Where other threads leave tasks for a scheduler, and wake it. */
struct weft_inbox {
    struct weft_words *newest; /* atomic; pushed under the lock, linked by child */
    uint8_t idle;              /* atomic; the scheduler sleeps, or is about to: ring */
    uint8_t nudged;            /* atomic: the scheduler shall look around, though there is no task */
    pthread_mutex_t lock;
    pthread_cond_t bell;
    struct weft_source *asleep_in; /* under `lock`; NULL: the scheduler sleeps by `bell` */
};

/* So many more waits are pending. */
static inline void weft__await_events(struct weft_source *source, ptrdiff_t more)
{
    if (WEFT_ONE_THREAD)
        __atomic_store_n(&source->pending, source->pending + (size_t)more, __ATOMIC_RELAXED);
    else
        __atomic_fetch_add(&source->pending, (size_t)more, __ATOMIC_RELAXED);
}

/* idle.c ----------------------------------------------------------------------------------------- */

void weft__inbox_init(struct weft_inbox *inbox);
/* From any thread, under the lock: hands `task` over to `sched` and rings. */
struct weft_sched;
void weft__inbox_push(struct weft_sched *sched, weft_task *task);
/* From any thread: the scheduler wakes up. */
void weft__inbox_nudge(struct weft_inbox *inbox);
/* Sleeps until the inbox has something, it is nudged, or deadline_ns has come. */
void weft__idle(struct weft_inbox *inbox, uint64_t deadline_ns);
/* From now on other threads ring `source` always, also when the scheduler does not sleep; NULL: no more. */
void weft__bell_is_in(struct weft_inbox *inbox, struct weft_source *source);
/* Sleeps until `source` has made a task ready, the inbox has something, or deadline_ns has come. */
void weft__idle_in(struct weft_inbox *inbox, struct weft_source *source, uint64_t deadline_ns);
/* Under the lock: can no thread of the process make a task ready, because all sleep in schedulers that are stuck? */
bool weft__all_stuck(void);
/* How long a stuck scheduler sleeps before it asks again. */
enum { WEFT_RECHECK_NS = 100000000 };
/* The process has so many more threads of the runtime's that make no task ready by themselves. */
void weft__expect_helpers(size_t count);

#endif
