/* sched.h - What do the files of the scheduler share?
 *
 * Where a task is while it does not run is its `wait`; each value fixes what its links mean:
 *
 *     NEW        made by another thread, and its scheduler has not seen it: in the inbox
 *     RUNNING    in no list; in a pool, `prev` is its worker
 *     READY      link: its place in the run queue
 *     BLOCKED    link: its place in the list of waiting tasks; woken by whatever it waits for
 *     PARKED     the same; woken by weft_wake
 *     QUEUED     in no list but a channel's, where one finds it; woken as BLOCKED is
 *     TIMED      next, prev, child: its place in the heap of timers; woken by its deadline, or earlier
 *     LEAVING    in no list: is being destroyed
 *     ENDED      in no list
 *
 * What another thread has woken is in the inbox of its scheduler, by `child`, until that takes it out; a TIMED task
 * leaves the heap before.
 *
 * `plan` says what the driver shall do with a running task when it has suspended.  It is made by the plain half of
 * a blocking call just before it suspends; PARK is the plan of a task that made none, as it calls weft_suspend.  So
 * a task is published only after control is back in the driver.  In a process of one thread there is nobody who could
 * see it before: it may be put into its place at once, and STAY is the plan then.
 *
 * Who may touch what:
 *
 *     lists, `wait`, links      the scheduler's thread; of a pool: who holds the lock (lock.h)
 *     the heap, the inbox, `waits`, `wake`, `error`, `joiner`, queues of waiters, children of scopes
 *                               who holds the lock; `error` also the task itself, while it runs
 *     `plan`                    the thread that runs the task; once it waits, who ends that wait
 *     `flags`                   atomic */
#ifndef WEFT_SCHED_SCHED_H
#define WEFT_SCHED_SCHED_H

#include "../core/run.h"

#include "inbox.h"
#include "lock.h"
#include "pool.h"
#include "waiters.h"

#include <weft/weft.h>

#include <pthread.h>

enum weft_plan {
    WEFT_PLAN_PARK = 0,
    WEFT_PLAN_YIELD,
    WEFT_PLAN_BLOCK, /* until the words' deadline_ns at the latest */
    WEFT_PLAN_STAY
};

enum weft_wait {
    WEFT_WAIT_NEW = 0,
    WEFT_WAIT_RUNNING,
    WEFT_WAIT_READY,
    WEFT_WAIT_BLOCKED,
    WEFT_WAIT_PARKED,
    WEFT_WAIT_TIMED,
    WEFT_WAIT_QUEUED,
    WEFT_WAIT_LEAVING,
    WEFT_WAIT_ENDED
};

/* `waits` of a task: from the plan of a blocking call until its wait is ended, once. */
enum weft_waits {
    WEFT_WAITS_NOT = 0,
    WEFT_WAITS = 1,        /* for something, a cancel, or a deadline */
    WEFT_WAITS_FIRMLY = 2, /* for something only */
    WEFT_WAITS_IN_HEAP = 4 /* beside one of those: it is TIMED, which others may not ask its `wait` */
};

/* `wake` of a task: see wake.c. */
enum weft_wake {
    WEFT_WAKE_NONE = 0,
    WEFT_WAKE_REMEMBERED, /* came early: the next weft_suspend takes it */
    WEFT_WAKE_PARKED,     /* waits for a wake */
    WEFT_WAKE_WOKEN,      /* on its way through the inbox */
    WEFT_WAKE_WOKEN_TWICE,
    WEFT_WAKE_LEAVING, /* is being destroyed */
    WEFT_WAKE_ENDED
};

/* What the wait of a joiner ends with whose task was destroyed: it must not be touched again. */
#define WEFT_GONE (-UINT8_MAX)

/* notes.c: names and local values of its tasks. */
struct weft_note;
struct weft_notes {
    struct weft_note **buckets;
    size_t bucket_count, count; /* a power of two, or 0 with none */
};

struct weft_sched {
    uint16_t number;           /* `owner` of its tasks; 0: not set up */
    struct weft_queue ready;   /* the run queue */
    struct weft_queue *last;   /* the last of the run queue that runs in this turn of it */
    struct weft_queue waiting; /* BLOCKED and PARKED */
    size_t parked;             /* of those, PARKED */
    struct weft_words *timers; /* root of the heap */
    size_t alive;              /* committed and not ended */
    bool running;              /* inside weft_run, or a turn that another loop gives it */
    bool rests;      /* between turns that another loop gives it: source->rouse hears of ready tasks */
    bool tells;      /* somebody wants to hear of ready tasks: it rests, or is a pool's */
    bool watches;    /* atomic; between turns it looks for timers, events and the inbox: there may be some */
    size_t held;     /* under the lock: weft_sched_hold */
    bool stuck;      /* under the lock: it sleeps, and only other threads can wake it */
    uint64_t random; /* under the lock: state of the choices of select; 0: none made */
    struct weft_notes notes;
    struct weft_source *source; /* atomic; NULL: none was needed yet */
    struct weft_inbox inbox;
    struct weft_pool *pool; /* several threads run it; NULL: one does */
    pthread_t thread;       /* of weft_sched_start */
};

/* loop.c: the scheduler whose tasks this thread runs: its own, made on demand, or that of its pool. */
struct weft_sched *weft__sched(void);
extern WEFT_THREAD(struct weft_sched *) weft__mine; /* NULL: not made yet */

/* owners.c: schedulers by number. */
#define WEFT_MOST_SCHEDULERS 4096
extern struct weft_sched *weft__schedulers[WEFT_MOST_SCHEDULERS]; /* by number - 1; under the lock, atomic */
/* Gives the calling thread's `sched` its number, until the thread ends; aborts when all are taken. */
void weft__number_scheduler(struct weft_sched *sched);
/* The scheduler of `task`; NULL when it has none or its thread has ended. */
static inline struct weft_sched *weft__sched_of(const weft_task *task)
{
    if (!weft__is_owned(task))
        return NULL;
    return __atomic_load_n(&weft__schedulers[weft__words(task)->owner - 1], __ATOMIC_ACQUIRE);
}
static inline bool weft__is_mine(const weft_task *task)
{
    const struct weft_sched *sched = weft__sched_of(task);
    return sched && sched == weft__mine;
}
/* May this thread touch its lists?  Under the lock, if it is a pool's. */
static inline bool weft__may_touch(const struct weft_sched *sched)
{
    return sched == weft__mine || sched->pool;
}
/* Takes the lock if others may touch the lists of this thread's scheduler. */
static inline bool weft__lock_lists(const struct weft_sched *sched)
{
    return WEFT_UNLIKELY(sched->pool != NULL) && weft__lock();
}

/* spawn.c: a task of this thread's scheduler with `front_bytes` before its words; NULL: no memory. */
weft_task *weft__create_mine(const struct weft_fiber *root, size_t front_bytes);
/* The same in the `bytes` bytes at `mem`; NULL: it does not fit there. */
weft_task *weft__create_mine_at(const struct weft_fiber *root, size_t front_bytes, void *mem, size_t bytes);
/* In a pool under the lock: it is about to run on this thread; it is in no list. */
void weft__begin_turn(struct weft_sched *sched, weft_task *task);
/* Runs `task`, whose turn has begun, until it suspends or ends, and does what it planned. */
void weft__turn(struct weft_sched *sched, weft_task *task);
/* Runs on this thread until no task is alive and nobody holds the scheduler. */
void weft__run_all(struct weft_sched *sched);
/* One turn of the run queue, without sleeping: for a loop that is not the scheduler's. */
void weft__run_turn(struct weft_sched *sched);
/* It rests, and there may be something to do. */
void weft__rouse(struct weft_sched *sched);
/* A task is ready: for who sleeps meanwhile. */
void weft__tell_ready(struct weft_sched *sched);
/* From now on it rests, or does not. */
void weft__rest(struct weft_sched *sched, bool rests);
/* From now on its events come from `source`; NULL: there are none. */
void weft__set_source(struct weft_sched *sched, struct weft_source *source);
/* Is a task in the run queue? */
static inline bool weft__any_ready(const struct weft_sched *sched)
{
    return sched->ready.next != &sched->ready;
}
/* Under the lock: all is stuck, for good: unlocks, reports, exits. */
WEFT_NORETURN void weft__end_stuck(void);
/* Under the lock: its waits for a deadline that has come end. */
void weft__fire_timers(struct weft_sched *sched);
/* Takes the lock: when the first timer fires; WEFT_NEVER: there is none. */
uint64_t weft__first_deadline(const struct weft_sched *sched);
/* Under the lock: it ended or was destroyed, and is in no list. */
void weft__count_out(struct weft_sched *sched, weft_task *task);
static inline bool weft__awaits_events(const struct weft_sched *sched)
{
    const struct weft_source *source = __atomic_load_n(&sched->source, __ATOMIC_ACQUIRE);
    return source && __atomic_load_n(&source->pending, __ATOMIC_RELAXED);
}
/* Takes the lock, if others may touch its lists: is a task ready? */
bool weft__has_ready(const struct weft_sched *sched);

/* Lists are rings through their heads, which point at themselves when they are empty.  The links lie in the words of the
 * tasks: no operation allocates. */
static inline void weft__list_init(struct weft_queue *list)
{
    list->next = list->prev = list;
}

static inline struct weft_words *weft__words_at(const struct weft_queue *link)
{
    return (struct weft_words *)((char *)(uintptr_t)link - offsetof(struct weft_words, link));
}

static inline void weft__list_append(struct weft_queue *list, struct weft_queue *link)
{
    struct weft_queue *last = list->prev;
    link->next = list;
    link->prev = last;
    last->next = link;
    list->prev = link;
}

static inline void weft__list_remove(struct weft_queue *link)
{
    struct weft_queue *next = link->next, *prev = link->prev;
    next->prev = prev;
    prev->next = next;
}

/* To the tail of the run queue; the task is in no list. */
static inline void weft__enqueue(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    words->wait = WEFT_WAIT_READY;
    weft__list_append(&sched->ready, &words->link);
    if (WEFT_UNLIKELY(sched->tells))
        weft__tell_ready(sched);
}

/* queue.c */
/* Out of whatever it is in. */
void weft__unlink(struct weft_sched *sched, weft_task *task);
/* Under the lock: ends the wait of `task` with `error`; if it does not wait, or not any more, nothing changes. */
void weft__finish_wait(weft_task *task, int error);
/* The same for a cancel or a deadline: does not end a firm wait. */
void weft__interrupt_wait(weft_task *task, int error);
/* Takes the lock, and ends the wait. */
void weft__end_wait(struct weft_sched *sched, weft_task *task, int error);
/* Takes the lock: has the wait of `task` been planned and not ended? */
bool weft__still_waits(const weft_task *task);
/* Under the lock: into the heap, out of it. */
void weft__add_timer(struct weft_sched *sched, weft_task *task);
void weft__remove_timer(struct weft_sched *sched, weft_task *task);

/* wait.c: what all blocking calls share. */
/* Does its cancel count now: was it cancelled, and not inside a region that defers that? */
static inline bool weft__cancel_counts(const weft_task *task)
{
    return weft__has_flags(task, WEFT_TASK_CANCELED | WEFT_TASK_DEFERS_CANCEL) == WEFT_TASK_CANCELED;
}
/* 0, or what a blocking call of `self` returns whatever it waits for; self: NULL outside a task.
 * Under the lock, so that no cancel comes between this and the plan. */
static inline int weft__check_caller(const weft_task *self)
{
    if (!self || !weft__is_owned(self))
        return -EINVAL;
    return weft__cancel_counts(self) ? -ECANCELED : 0;
}

/* Under the lock: plans that `self` blocks until deadline_ns at the latest, and returns WEFT_WAIT; -ETIMEDOUT when
 * that has passed (no plan is made). */
static inline int weft__plan_wait(weft_task *self, uint64_t deadline_ns)
{
    if (deadline_ns != WEFT_NEVER && deadline_ns <= weft_now_ns())
        return -ETIMEDOUT;
    struct weft_words *words = weft__words(self);
    words->error = 0;
    words->deadline_ns = deadline_ns;
    words->plan = WEFT_PLAN_BLOCK;
    words->waits = WEFT_WAITS;
    return WEFT_WAIT;
}
/* Under the lock, while `task` waits: from now on neither cancel nor deadline end that. */
static inline void weft__wait_firmly(weft_task *task)
{
    struct weft_words *words = weft__words(task);
    words->waits = (uint8_t)((words->waits & WEFT_WAITS_IN_HEAP) | WEFT_WAITS_FIRMLY);
}
/* Takes the lock for that; returns -ECANCELED too. */
int weft__plan_block(weft_task *self, uint64_t deadline_ns);
/* The error that the wait of `self` was ended with; 0: it got what it waited for. */
static inline int weft__end_error(const weft_task *self)
{
    return -(int)weft__words(self)->error;
}
/* How the wait of `self` ended: 0, -ECANCELED, or the error it was ended with. */
static inline int weft__wait_error(const weft_task *self)
{
    return weft__cancel_counts(self) ? -ECANCELED : weft__end_error(self);
}

/* timers.c: a heap of tasks by deadline_ns; equal deadlines in the order of their adds.  The root, the
 * first to fire, is the heap.  add: O(1); remove: O(log n) amortised. */
void weft__timers_add(struct weft_words **heap, struct weft_words *words);
void weft__timers_remove(struct weft_words **heap, struct weft_words *words);

/* wake.c, under the lock */
/* Into the list of waiting tasks as PARKED, unless a wake is remembered: then to the run queue. */
void weft__park(struct weft_sched *sched, weft_task *task);
/* Moves all tasks of the inbox to the run queue. */
void weft__inbox_drain(struct weft_sched *sched);

/* notes.c */
/* The end of `task`: its local values are destroyed, its name goes. */
void weft__end_notes(struct weft_sched *sched, weft_task *task);
/* NULL: it was not named. */
const char *weft__given_name(const weft_task *task);

/* scope.c, under the lock: a WEFT_TASK_SCOPED task has ended; it is not freed. */
void weft__child_ended(weft_task *task);

/* simulate.c: for tests, seeded schedules in virtual time.  Of the whole process; one thread. */
struct weft_simulation {
    uint64_t random;
    uint64_t now_ns; /* 0: no simulation */
};
extern struct weft_simulation weft__simulation;
/* From now on schedules are those of `seed`, and the clock starts at 1. */
void weft__simulate(uint64_t seed);
uint64_t weft__simulated_random(void);
/* Moves any of the tasks in the run queue, which is not empty, to its head. */
void weft__simulate_choice(struct weft_queue *ready);

/* report.c, under the lock: the deadlock report of all schedulers, after which the process exits with
 * WEFT_EXIT_STATUS. */
#define WEFT_EXIT_STATUS 70
void weft__report_deadlock(void);

/* leaks.c */
/* Watches from now on, if the environment asks for it. */
void weft__watch_leaks(void);
/* Another report tells more. */
void weft__forget_leaks(void);
void weft__remember_task(const weft_task *task);
void weft__released(const weft_task *task);

/* leave.c; the first four are struct weft_owner's */
void weft__arrest(weft_task *task);
void weft__leaving(weft_task *task);
void weft__left(weft_task *task);
bool weft__ended(const weft_task *task);
/* Under the lock: see weft__pool_try_arrest; without a pool there is nothing to wait for. */
bool weft__try_arrest(weft_task *task);
/* Under the lock: nothing makes it run any more. */
void weft__leave_all(struct weft_sched *sched, weft_task *task);
/* Under the lock: cancels it; -EINVAL when it has ended or is being destroyed. */
int weft__cancel(weft_task *task);
/* wake.c, under the lock: weft_wake. */
int weft__wake(weft_task *task);

#endif
