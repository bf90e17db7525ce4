/* tasks.h - How do hand-written fibers run under the scheduler?
 *
 * A body makes a blocking call in two steps, as the fibers of the runtime do: `return wait_for(X_enter())`
 * suspends when the call has to block, and at its next run X_woken() says how the wait ended. */
#ifndef TASKS_H
#define TASKS_H

#include "hand.h"

#include "sched/sched.h"

#include "sched/halves.h"

static UNUSED weft_task *spawn_cleaned(hand_body *body, hand_cleanup *cleanup, void *arg)
{
    weft_task *task = hand_pack(weft__spawn_begin(&hand_fiber), body, cleanup, arg);
    if (task)
        weft__spawn_commit(task);
    return task;
}

static UNUSED weft_task *spawn(hand_body *body, void *arg)
{
    return spawn_cleaned(body, NULL, arg);
}

static UNUSED weft_task *spawn_now(hand_body *body, void *arg)
{
    weft_task *task = hand_pack(weft__spawn_now_begin(&hand_fiber), body, NULL, arg);
    if (task)
        weft__spawn_now_commit(task);
    return task;
}

/* weft_run(body). */
static UNUSED int run(hand_body *body, void *arg)
{
    weft_task *task = hand_pack(weft__run_begin(&hand_fiber), body, NULL, arg);
    weft__run_commit(task);
    int result = ((struct hand_frame *)weft__root_frame(task))->result;
    weft__run_end(task);
    return result;
}

/* Yields between two phases of a body, so that every other task comes as far as it can. */
enum { PHASE = 8 };
#define BETWEEN_PHASES(AT) \
    do { \
        if ((AT) % PHASE) \
            return wait_for(weft__yield_enter()); \
    } while (0)

/* A body that has nothing to do. */
static UNUSED enum hand_next do_nothing(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    *result = 0;
    return HAND_RETURN;
}

static UNUSED enum hand_next wait_for(int status)
{
    CHECK_EQUAL(status, WEFT_WAIT);
    return HAND_SUSPEND;
}

/* Sleeps until it is cancelled or destroyed, and returns how that ended. */
static UNUSED enum hand_next sleep_forever(int at, void *arg, int *result)
{
    (void)arg;
    if (at == 0)
        return wait_for(weft__sleep_enter(WEFT_NEVER));
    *result = weft__sleep_woken();
    return HAND_RETURN;
}

/* Waits in weft_suspend() once. */
static UNUSED enum hand_next park(int at, void *arg, int *result)
{
    if (at == 0)
        return HAND_SUSPEND;
    if (arg)
        note(arg);
    *result = 0;
    return HAND_RETURN;
}

#endif
