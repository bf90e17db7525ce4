/* drive.c - How does a task run until it suspends or ends?
 *
 * weft_resume (task.h) calls the resume part of the task's site, and the part returns how that went.  Nothing is
 * checked before: a task that may not be resumed has a site that says so.  Compiled code comes back in one of four
 * ways:
 *
 *   it suspended       site and leaf say where
 *   the root returned  it jumped to weft__root_done, which stored the result, ended the task, and left where the result is;
 *                      or stored it itself, and jumped to weft__root_returned
 *   no memory          a frame could not be had; site and leaf say whose cleanups are pending
 *   no stack           it gave the machine stack back and goes on at site and leaf at once
 *
 * The last two are rare.  They come back as a suspension does, but weft__current.rare says which it was: the driver takes
 * both into one status, so that a suspension is told by one compare.
 *
 * Which tasks are running: that of weft__current and, when resumes nest, those in the chain weft__outer on the machine stack.
 *
 * The stack: a recursion of ramps asks for its frames (arena.c) and may go on while the stack pointer is in the window
 * of WEFT_STACK_WINDOW bytes above weft__stack_floor.  Setting that on each resume would cost every task; so a thread
 * starts with a window that no stack lies in, and whoever asks outside of it has to come back.  Only then the
 * driver moves the window: its end is WEFT_STACK_BUDGET below the driver.  What it is worth afterwards:
 *
 *   a driver further down   the window ends less far below it: its tasks come back earlier, and it is moved down
 *   a driver further up     its tasks may go down to the same floor, which some driver's stack reached before; more
 *                           than the window's size above the floor they come back, and it is moved up
 *   another stack           lies outside: as the first time
 *
 * In a nested resume only until it returns, or the recursion around it would follow its floor down.  So a recursion
 * uses at most the window. */
#define WEFT_INLINE /* task.h: the definitions of its inline functions are here */
#include "run.h"

WEFT_THREAD(struct weft_current) weft__current;
WEFT_THREAD(uintptr_t) weft__stack_floor;

WEFT_THREAD(const struct weft_running *) weft__outer;

weft_task *weft_self(void)
{
    return weft__self();
}

/* The low `bytes` bytes of `value`, fewer than it has, in the order of this machine. */
static void store_low_bytes(char *result, uintptr_t value, size_t bytes)
{
    const char *from = (const char *)&value;
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    from += sizeof value - bytes;
#endif
    for (size_t at = 0; at < bytes; at++)
        result[at] = from[at];
}

#ifdef __GNUC__
typedef uintptr_t __attribute__((__may_alias__)) result_word;
#else
typedef uintptr_t result_word;
#endif

static WEFT_NOINLINE int release_arena(weft_task *task)
{
    weft__arena_release(task);
    int status = WEFT_DONE;
    WEFT_HIDE(status); /* so that it is left to this function, which then can be called last */
    return status;
}

/* The root's end, in a part at which only tasks begin. */
int weft__root_returned(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    (void)site;
    (void)value;
    task->site = &weft__ended_site;
    task->leaf = frame;
    return weft__has_arena(task) ? release_arena(task) : WEFT_DONE;
}

/* What is rare at a root's end: a result that is no whole word, and frames in the arena. */
static WEFT_NOINLINE int end_root(weft_task *task, void *frame, const struct weft_fiber *root,
                                  uintptr_t value)
{
    char *result = (char *)frame + root->result_offset;
    size_t bytes = root->flags & WEFT_FIBER_RESULT_IN_VALUE ? root->result_bytes : 0;
    task->leaf = root->result_bytes ? result : NULL;
    if (bytes == sizeof value)
        *(result_word *)result = value;
    else
        store_low_bytes(result, value, bytes);
    return weft__has_arena(task) ? release_arena(task) : WEFT_DONE;
}

/* The root's end: a resume part like any other, so that a root function returns as every callee does. */
int weft__root_done(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    const struct weft_fiber *root = weft__function_of_root(site);
    task->site = &weft__ended_site;
    if (WEFT_UNLIKELY(weft__has_arena(task)))
        return end_root(task, frame, root, value);
    if (root->flags & WEFT_FIBER_RESULT_IS_WORD) {
        result_word *result = (result_word *)((char *)frame + root->result_offset);
        task->leaf = result;
        *result = value;
    } else if (root->result_bytes) {
        return end_root(task, frame, root, value);
    } else {
        task->leaf = NULL;
    }
    return WEFT_DONE;
}

/* A function ended whose ramp had handed over to its resume part and waits. */
int weft__ramp_done(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    (void)frame;
    (void)site;
    task->leaf = (void *)value;
    return WEFT_DONE;
}

static int has_ended(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    (void)task, (void)frame, (void)site, (void)value;
    return -EINVAL;
}

static int is_owned(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    (void)task, (void)frame, (void)site, (void)value;
    return -EBUSY;
}

const struct weft_site weft__ended_site = {.resume = has_ended};
const struct weft_site weft__failed_site = {.resume = has_ended};
const struct weft_site weft__owned_site = {.resume = is_owned};

/* Rare ways to come back ------------------------------------------------------------------------- */

int weft__no_memory(weft_task *task, void *frame, const struct weft_site *site)
{
    if (weft__has(task, WEFT_TASK_DESTROYING))
        weft__misuse("weft_destroy", task, weft__root(task),
                     "found no memory for a frame in a cleanup handler that is a fiber");
    task->leaf = frame;
    task->site = site;
    weft__current.rare = WEFT_NO_MEMORY;
    return WEFT_SUSPENDED;
}

void weft__no_stack(void)
{
    weft__current.rare = WEFT_NO_STACK;
}

int weft__settle(weft_task *task, int status)
{
    while (status > WEFT_DONE) {
        weft__current.rare = 0;
        if (status & WEFT_NO_MEMORY) {
            weft__run_cleanups(task);
            weft__end_without_value(task);
            return -ENOMEM;
        }
        weft__stack_floor = (uintptr_t)__builtin_frame_address(0) - WEFT_STACK_BUDGET;
        status = weft__go_on(task, weft__site(task));
    }
    return status;
}

/* Drivers ---------------------------------------------------------------------------------------- */

bool weft__is_running(const weft_task *task)
{
    if (task == weft__self())
        return true;
    const struct weft_running *at = weft__outer;
    while (at && at->task != task)
        at = at->outer;
    return at;
}

/* In a task: that one is current again afterwards, and has no more of the stack than before. */
int weft__drive_nested(weft_task *task, const struct weft_site *site)
{
    uintptr_t floor = weft__stack_floor;
    struct weft_running here;
    weft__enter(&here, task);
    int status = weft__go_on(task, site);
    if (WEFT_UNLIKELY(status > WEFT_DONE))
        status = weft__settle(task, status);
    weft__leave(&here);
    weft__stack_floor = floor;
    return status;
}

static int resume_nested(weft_task *task)
{
    weft__current.minus_task += (uintptr_t)task; /* as before the resume */
    return weft__is_running(task) ? -EBUSY : weft__drive_nested(task, task->site);
}

int weft__resume_rare(weft_task *task, int status)
{
    if (status == WEFT_NESTED)
        return resume_nested(task);
    weft__set_self(task);
    status = weft__settle(task, status);
    weft__set_self(NULL);
    return status;
}
