/* sched.h - What do the files of the scheduler share?
 *
 * Where a task is while it does not run is its `wait`; each value fixes what its links mean:
 *
 *     READY      next, prev: neighbours in the run queue
 *     BLOCKED    next, prev: neighbours in the list of waiting tasks; woken by whatever it waits for
 *     PARKED     the same; woken by weft_wake; `child` links the inbox once another thread wakes it
 *     TIMED      next, prev, child: its place in the heap of timers; woken by its deadline, or earlier
 *     ENDED      in no list
 *
 * While a task runs, `wait` is its plan: what the driver shall do with it when it has suspended.  The plan
 * is made by the plain half of a blocking call just before it suspends; PARK is the plan of a task that
 * made none, as it calls weft_suspend.  So a task is published only after control is back in the driver. */
#ifndef WEFT_SCHED_SCHED_H
#define WEFT_SCHED_SCHED_H

#include "../core/core.h"

#include "waiters.h"

#include <weft/weft.h>

#include <pthread.h>

enum weft_wait {
    WEFT_PLAN_PARK = 0,
    WEFT_PLAN_YIELD,
    WEFT_PLAN_BLOCK, /* until the words' deadline_ns at the latest */
    WEFT_WAIT_READY,
    WEFT_WAIT_BLOCKED,
    WEFT_WAIT_PARKED,
    WEFT_WAIT_TIMED,
    WEFT_WAIT_ENDED
};

/* `wake` of a task, atomic: the race between parking and waking.  Only PARKED -> WOKEN hands a task over. */
enum weft_wake {
    WEFT_WAKE_NONE = 0,
    WEFT_WAKE_REMEMBERED, /* came early: the next weft_suspend takes it */
    WEFT_WAKE_PARKED,     /* waits for a wake */
    WEFT_WAKE_WOKEN,      /* on its way through the inbox */
    WEFT_WAKE_WOKEN_TWICE,
    WEFT_WAKE_ENDED
};

/* `error` of a joiner whose task was destroyed: it must not be touched again. */
#define WEFT_GONE 1

struct weft_list {
    struct weft_words *first, *last;
    size_t count;
};

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
    size_t pending; /* waits that it may end; 0: it is not polled */
};

/* The only part of a scheduler that other threads touch. */
struct weft_inbox {
    struct weft_words *newest; /* atomic; tasks woken by other threads, linked by child */
    uint8_t idle;              /* atomic; the scheduler sleeps, or is about to: ring */
    pthread_mutex_t lock;
    pthread_cond_t bell;
    struct weft_source *asleep_in; /* under `lock`; NULL: the scheduler sleeps by `bell` */
};

/* notes.c: names and local values of its tasks. */
struct weft_note;
struct weft_notes {
    struct weft_note **buckets;
    size_t bucket_count, count; /* a power of two, or 0 with none */
};

struct weft_sched {
    uint16_t number;           /* `owner` of its tasks; 0: not set up */
    struct weft_list ready;    /* the run queue */
    struct weft_list waiting;  /* BLOCKED and PARKED */
    size_t parked;             /* of those, PARKED */
    struct weft_words *timers; /* root of the heap */
    size_t alive;              /* committed and not ended */
    bool running;              /* inside weft_run, or a turn that another loop gives it */
    bool rests;      /* between turns that another loop gives it: source->rouse hears of ready tasks */
    uint64_t random; /* state of the choices of select; 0: none made */
    struct weft_notes notes;
    struct weft_source *source; /* NULL: none was needed yet */
    struct weft_inbox inbox;
};

/* loop.c: this thread's scheduler, made on demand. */
struct weft_sched *weft__sched(void);
extern _Thread_local struct weft_sched weft__this_scheduler WEFT_TLS_FAST;
static inline bool weft__is_mine(const weft_task *task)
{
    return weft__is_owned(task) && weft__words(task)->owner == weft__this_scheduler.number;
}

/* owners.c: schedulers by number. */
#define WEFT_MOST_SCHEDULERS 4096
/* Gives the calling thread's `sched` its number, until the thread ends; aborts when all are taken. */
void weft__number_scheduler(struct weft_sched *sched);
/* The scheduler of `task`; NULL when it has none or its thread has ended. */
struct weft_sched *weft__sched_of(const weft_task *task);

/* spawn.c: a task of this thread's scheduler with `front_bytes` before its words; NULL: no memory. */
weft_task *weft__create_mine(const struct weft_fiber *root, size_t front_bytes);
/* Runs `task`, which is in no list, until it suspends or ends, and does what it planned. */
void weft__turn(struct weft_sched *sched, weft_task *task);
/* Runs until no task is alive. */
void weft__run_all(struct weft_sched *sched);
/* One turn of the run queue, without sleeping: for a loop that is not the scheduler's. */
void weft__run_turn(struct weft_sched *sched);
/* It rests, and there may be something to do. */
void weft__rouse(struct weft_sched *sched);
/* It ended or was destroyed, and is in no list. */
void weft__count_out(struct weft_sched *sched, weft_task *task);

/* The links lie in the words of the task: no operation allocates. */
static inline void weft__list_append(struct weft_list *list, struct weft_words *words)
{
    words->next = NULL;
    words->prev = list->last;
    if (list->last)
        list->last->next = words;
    else
        list->first = words;
    list->last = words;
    list->count++;
}

static inline void weft__list_remove(struct weft_list *list, struct weft_words *words)
{
    if (words->prev)
        words->prev->next = words->next;
    else
        list->first = words->next;
    if (words->next)
        words->next->prev = words->prev;
    else
        list->last = words->prev;
    list->count--;
}

/* To the tail of the run queue; the task is in no list. */
static inline void weft__enqueue(struct weft_sched *sched, weft_task *task)
{
    struct weft_words *words = weft__words(task);
    words->wait = WEFT_WAIT_READY;
    if (sched->rests)
        weft__rouse(sched);
    weft__list_append(&sched->ready, words);
}

/* queue.c */
/* Out of whatever it is in. */
void weft__unlink(struct weft_sched *sched, weft_task *task);
/* Ends the wait of a BLOCKED or TIMED task with `error`; of any other task nothing changes. */
void weft__end_wait(struct weft_sched *sched, weft_task *task, int error);
/* Makes a TIMED task BLOCKED: its deadline has no meaning any more. */
void weft__forget_deadline(struct weft_sched *sched, weft_task *task);
/* Into the list of waiting tasks as PARKED, unless a wake is remembered: then to the run queue. */
void weft__park(struct weft_sched *sched, weft_task *task);

/* wait.c: what all blocking calls share. */
/* Does its cancel count now: was it cancelled, and not inside a region that defers that? */
static inline bool weft__cancel_counts(const weft_task *task)
{
    return (weft__words(task)->flags & (WEFT_TASK_CANCELED | WEFT_TASK_DEFERS_CANCEL)) == WEFT_TASK_CANCELED;
}
/* 0, or what a blocking call of `self` returns whatever it waits for; self: NULL outside a task. */
static inline int weft__check_caller(const weft_task *self)
{
    if (!self || !weft__is_owned(self))
        return -EINVAL;
    return weft__cancel_counts(self) ? -ECANCELED : 0;
}

/* Plans that `self` blocks until deadline_ns at the latest, and returns WEFT_WAIT; -ETIMEDOUT when that has
 * passed (no plan is made). */
static inline int weft__plan_block(weft_task *self, uint64_t deadline_ns)
{
    if (deadline_ns != WEFT_NEVER && deadline_ns <= weft_now_ns())
        return -ETIMEDOUT;
    struct weft_words *words = weft__words(self);
    words->error = 0;
    words->deadline_ns = deadline_ns;
    words->wait = WEFT_PLAN_BLOCK;
    return WEFT_WAIT;
}
/* How the wait of `self` ended: 0, -ECANCELED, or the error it was ended with. */
static inline int weft__wait_error(const weft_task *self)
{
    return weft__cancel_counts(self) ? -ECANCELED : weft__words(self)->error;
}

/* timers.c: a heap of tasks by deadline_ns; equal deadlines in the order of their adds.  The root, the
 * first to fire, is the heap.  add: O(1); remove: O(log n) amortised. */
void weft__timers_add(struct weft_words **heap, struct weft_words *words);
void weft__timers_remove(struct weft_words **heap, struct weft_words *words);

/* idle.c */
void weft__inbox_init(struct weft_inbox *inbox);
/* From any thread: hands `task` over and rings. */
void weft__inbox_push(struct weft_inbox *inbox, weft_task *task);
/* Sleeps until the inbox has something or deadline_ns has come. */
void weft__idle(struct weft_inbox *inbox, uint64_t deadline_ns);
/* From now on other threads ring `source` always, also when the scheduler does not sleep; NULL: no more. */
void weft__bell_is_in(struct weft_inbox *inbox, struct weft_source *source);
/* Sleeps until `source` has made a task ready, the inbox has something, or deadline_ns has come. */
void weft__idle_in(struct weft_inbox *inbox, struct weft_source *source, uint64_t deadline_ns);
/* Does the process have other threads? */
bool weft__other_threads(void);

/* wake.c: moves all tasks of the inbox to the run queue. */
void weft__inbox_drain(struct weft_sched *sched);

/* notes.c */
/* The end of `task`: its local values are destroyed, its name goes. */
void weft__end_notes(struct weft_sched *sched, weft_task *task);
/* NULL: it was not named. */
const char *weft__given_name(const weft_task *task);

/* scope.c: a WEFT_TASK_SCOPED task has ended; it is not freed. */
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
/* One of the ready tasks; there is one. */
weft_task *weft__simulated_choice(const struct weft_sched *sched);

/* report.c: the deadlock report; the process exits with WEFT_EXIT_STATUS. */
#define WEFT_EXIT_STATUS 70
WEFT_NORETURN void weft__report_deadlock(const struct weft_sched *sched);

/* leave.c: struct weft_owner */
void weft__leaving(weft_task *task);
void weft__left(weft_task *task);

#endif
