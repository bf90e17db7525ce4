/* run.h - How do the files of the runtime drive tasks, and end them?
 *
 * Which tasks run, what runs one until it comes back (drive.c), what gives one back (destroy.c), and what schedulers are to
 * both. */
#ifndef WEFT_CORE_RUN_H
#define WEFT_CORE_RUN_H

#include "core.h"

/* What schedulers are to the core, the same for all of them. */
struct weft_owner {
    /* weft_destroy begins: waits until no other thread runs the task, and keeps all from running it. */
    void (*arrest)(weft_task *task);
    /* It may be destroyed: unlink it from whatever it waits in; aborts on the wrong thread. */
    void (*leaving)(weft_task *task);
    /* Its cleanups have run, its memory is still there: tell whoever waits for its end. */
    void (*left)(weft_task *task);
    /* weft_done, from any thread. */
    bool (*ended)(const weft_task *task);
    /* While weft__watches_tasks: its memory is about to be given back. */
    void (*released)(const weft_task *task);
};
extern const struct weft_owner *weft__owner; /* set before any task has an owner */
extern bool weft__watches_tasks;             /* set with it */

/* Machine stack that a recursion of ramps may use below the driver before it goes on from there.  More makes it
 * leave the stack less often; each time costs a suspension per frame. */
#define WEFT_STACK_BUDGET (WEFT_STACK_WINDOW / 4)

/* The running task; NULL outside tasks. */
static inline weft_task *weft__self(void)
{
    return (weft_task *)(0 - weft__current.minus_task);
}

static inline void weft__set_self(const weft_task *task)
{
    weft__current.minus_task = 0 - (uintptr_t)task;
}

/* The current task comes back to its driver in a rare way: to go on at once, with the machine stack back. */
void weft__no_stack(void);

/* The tasks below the current one, innermost first; on the machine stack. */
struct weft_running {
    weft_task *task;
    const struct weft_running *outer;
};
extern WEFT_THREAD(const struct weft_running *) weft__outer;

/* Makes `task` the current one above the one that is, until weft__leave. */
static inline void weft__enter(struct weft_running *here, weft_task *task)
{
    *here = (struct weft_running){weft__self(), weft__outer};
    weft__outer = here;
    weft__set_self(task);
}

static inline void weft__leave(const struct weft_running *here)
{
    weft__set_self(here->task);
    weft__outer = here->outer;
}

/* Is `task` the current one or below it? */
bool weft__is_running(const weft_task *task);

/* `status`: what weft__go_on returned, more than WEFT_DONE.  Goes on with the running task, or ends it, and returns what
 * weft_resume does. */
int weft__settle(weft_task *task, int status);
/* Runs `task` inside another one. */
int weft__drive_nested(weft_task *task, const struct weft_site *site);

/* Runs `task`, the running one, from `site` until it comes back.  Returns WEFT_SUSPENDED, WEFT_DONE, or, where it came back
 * in a rare way, something greater. */
static inline int weft__go_on(weft_task *task, const struct weft_site *site)
{
    /* The value of a call that weft__return_zero has ended; of others there is none. */
    int status = site->resume(task, task->leaf, site, 0);
    return status | (int)weft__current.rare;
}

/* `task`, which is owned, has come back: where does it go on?  The part stores a site only when it is another one. */
static inline void weft__take_site(weft_task *task)
{
    if (task->site == &weft__owned_site)
        return;
    weft__words(task)->site = task->site;
    task->site = &weft__owned_site;
}

/* Runs `task`, which is owned and does not run, where no other task runs.  Returns WEFT_SUSPENDED, WEFT_DONE or -ENOMEM as
 * weft_resume does.  Here, because each turn of a scheduler does it. */
static inline int weft__drive_alone(weft_task *task)
{
    weft__set_self(task);
    int status = weft__go_on(task, weft__words(task)->site);
    weft__set_self(NULL);
    if (WEFT_UNLIKELY(status != WEFT_SUSPENDED)) {
        WEFT_HIDE(status); /* a suspension does no second compare */
        if (WEFT_UNLIKELY(status > WEFT_DONE))
            status = weft__resume_rare(task, status);
    }
    if (status == WEFT_SUSPENDED)
        weft__take_site(task);
    return status;
}

/* The same wherever that is. */
static inline int weft__drive_owned(weft_task *task)
{
    if (WEFT_LIKELY(weft__current.minus_task == 0))
        return weft__drive_alone(task);
    int status = weft__drive_nested(task, weft__words(task)->site);
    if (status == WEFT_SUSPENDED)
        weft__take_site(task);
    return status;
}

/* The function at which `task`, which is owned, is suspended returns 0, an int, without running: as soon as the task runs,
 * its caller does.  Nothing is pending in its frame. */
static inline void weft__return_zero(weft_task *task)
{
    const struct weft_site *site = *(const struct weft_site *const *)task->leaf;
    weft__words(task)->site = site;
    task->leaf = (char *)task->leaf - site->callee_offset;
}

/* Runs the pending cleanups of a suspended task and gives its arena back; the block stays. */
void weft__run_cleanups(weft_task *task);

/* `task` has ended in another way than by returning. */
static inline void weft__end_without_value(weft_task *task)
{
    task->site = &weft__failed_site;
}

/* Gives the block of a task back whose cleanups have run or that has ended. */
void weft__release(weft_task *task);

#endif
