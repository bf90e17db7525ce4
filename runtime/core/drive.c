/* drive.c - How does a task run until it suspends or ends?
 *
 * The driver calls the resume part of the task's site.  Compiled code returns to it in one of four ways:
 *
 *   it suspended       task->site and task->leaf say where; the state is still RUNNING
 *   the root returned  it jumped to weft__root_done, which stored the result; DONE
 *   no memory          a frame could not be had; NO_MEMORY, and site and leaf say whose cleanups are pending
 *   no stack           it gave the machine stack back and goes on at site and leaf at once; GO_ON
 *
 * Resumes nest on the machine stack: the driver keeps the task that was current before. */
#include "core.h"

_Thread_local weft_task *weft__current WEFT_TLS_FAST;
_Thread_local uintptr_t weft__stack_floor WEFT_TLS_FAST;

weft_task *weft_self(void)
{
    return weft__current;
}

static inline void copy_bytes(char *to, const char *from, size_t bytes)
{
    for (size_t at = 0; at < bytes; at++)
        to[at] = from[at];
}

/* The low `bytes` bytes of `value`, in the order of this machine. */
static void store_result(char *result, uintptr_t value, size_t bytes)
{
    const char *from = (const char *)&value;
    /* Of a known number of bytes compilers make one store. */
    if (bytes == sizeof value) {
        copy_bytes(result, from, sizeof value);
        return;
    }
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    from += sizeof value - bytes;
#endif
    copy_bytes(result, from, bytes);
}

/* The root's end: a resume part like any other, so that a root function returns as every callee does. */
void weft__root_done(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    const struct weft_fiber *root = weft__root(task);
    (void)frame;
    (void)site;
    task->state = WEFT_STATE_DONE;
    task->end_error = 0;
    if (root->flags & WEFT_FIBER_RESULT_IN_VALUE)
        store_result(weft__root_result(task), value, root->result_bytes);
}

const struct weft_site weft__root_site = {.resume = weft__root_done};

/* A function ended whose ramp had handed over to its resume part and waits: the ramp looks at task->site. */
static void ramp_done(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    (void)site;
    *(uintptr_t *)frame = value;
    task->site = NULL;
}

const struct weft_site weft__ramp_site = {.resume = ramp_done};

void weft__no_memory(weft_task *task, void *frame, const struct weft_site *site)
{
    if (task->state == WEFT_STATE_DESTROYING)
        weft__misuse("weft_destroy", task, weft__root(task),
                     "found no memory for a frame in a cleanup handler that is a fiber");
    task->leaf = frame;
    task->site = site;
    task->state = WEFT_STATE_NO_MEMORY;
}

/* The task did not just suspend. */
static WEFT_NOINLINE int end_of_drive(weft_task *task)
{
    if (task->state == WEFT_STATE_DONE) {
        if (task->arena)
            weft__arena_release(task);
        return WEFT_DONE;
    }
    weft__run_cleanups(task);
    task->state = WEFT_STATE_DONE;
    task->end_error = -ENOMEM;
    return -ENOMEM;
}

static void run(weft_task *task)
{
    const struct weft_site *site = task->site;
    task->state = WEFT_STATE_RUNNING;
    site->resume(task, task->leaf, site, 0);
}

/* It came back in another way than by suspending: if only to give the stack back, it goes on. */
static WEFT_NOINLINE void go_on(weft_task *task)
{
    while (task->state == WEFT_STATE_GO_ON)
        run(task);
}

/* The task has come back to a driver that is done with it. */
static inline int come_back(weft_task *task, enum weft_state suspended)
{
    if (WEFT_UNLIKELY(task->state != WEFT_STATE_RUNNING))
        return end_of_drive(task);
    task->state = (uint8_t)suspended;
    return WEFT_SUSPENDED;
}

/* In a task: that one is current again afterwards, and has its part of the stack. */
static WEFT_NOINLINE int drive_nested(weft_task *task, enum weft_state suspended)
{
    weft_task *outer = weft__current;
    uintptr_t outer_floor = weft__stack_floor;
    weft__current = task;
    weft__stack_floor = (uintptr_t)__builtin_frame_address(0) - WEFT_STACK_BUDGET;
    run(task);
    go_on(task);
    weft__current = outer;
    weft__stack_floor = outer_floor;
    return come_back(task, suspended);
}

/* Outside a task there is nothing to restore: the floor means something only while a task runs. */
static inline int drive(weft_task *task, enum weft_state suspended)
{
    if (WEFT_UNLIKELY(weft__current != NULL))
        return drive_nested(task, suspended);
    weft__current = task;
    weft__stack_floor = (uintptr_t)__builtin_frame_address(0) - WEFT_STACK_BUDGET;
    run(task);
    if (WEFT_UNLIKELY(task->state != WEFT_STATE_RUNNING))
        go_on(task);
    weft__current = NULL;
    return come_back(task, suspended);
}

int weft__drive(weft_task *task, enum weft_state suspended)
{
    return drive(task, suspended);
}

int weft_resume(weft_task *task)
{
    if (task->state != WEFT_STATE_SUSPENDED)
        return task->state == WEFT_STATE_DONE ? -EINVAL : -EBUSY;
    return drive(task, WEFT_STATE_SUSPENDED);
}
