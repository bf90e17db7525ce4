/* spawn.c - How do spawn, spawn_on, spawn_now and run make tasks of a scheduler?
 *
 * Compiled code calls `_begin`, packs the arguments into the new task, and calls `_commit`. */
#include "sched.h"

#include <stdlib.h>
#include <string.h>

/* `task`, which may be NULL, is a new one of `sched`. */
static weft_task *owned_by(const struct weft_sched *sched, weft_task *task)
{
    if (task) {
        weft__words(task)->owner = sched->number;
        if (WEFT_UNLIKELY(weft__watches_tasks))
            weft__remember_task(task);
    }
    return task;
}

weft_task *weft__create_mine(const struct weft_fiber *root, size_t front_bytes)
{
    return owned_by(weft__sched(), weft__create_owned(root, front_bytes));
}

weft_task *weft__create_mine_at(const struct weft_fiber *root, size_t front_bytes, void *mem, size_t bytes)
{
    return owned_by(weft__sched(), weft__create_owned_at(root, front_bytes, mem, bytes));
}

weft_task *weft__spawn_begin(const struct weft_fiber *root)
{
    return weft__create_mine(root, 0);
}

void weft__spawn_commit(weft_task *task)
{
    struct weft_sched *sched = weft__sched_of(task);
    bool locked = weft__lock_lists(sched);
    sched->alive++;
    weft__enqueue(sched, task);
    weft__unlock(locked);
}

weft_task *weft__spawn_on_begin(const struct weft_fiber *root, struct weft_sched *sched)
{
    if (sched)
        return owned_by(sched, weft__create_owned(root, 0));
    errno = EINVAL;
    return NULL;
}

void weft__spawn_on_commit(weft_task *task)
{
    bool locked = weft__lock();
    struct weft_sched *sched = weft__sched_of(task);
    if (!sched)
        weft__misuse("weft_spawn_on", task, weft__root(task), "is for a scheduler whose thread has ended");
    if (weft__may_touch(sched)) {
        sched->alive++;
        weft__enqueue(sched, task);
    } else {
        weft__inbox_push(sched, task);
    }
    weft__unlock(locked);
}

weft_task *weft__spawn_now_begin(const struct weft_fiber *root)
{
    return weft__spawn_begin(root);
}

void weft__spawn_now_commit(weft_task *task)
{
    struct weft_sched *sched = weft__sched_of(task);
    bool locked = weft__lock_lists(sched);
    sched->alive++;
    weft__begin_turn(sched, task);
    weft__unlock(locked);
    weft__turn(sched, task);
    /* It may wait by now for what a loop that rests does not know of. */
    if (sched->rests)
        weft__rouse(sched);
}

/* Run -------------------------------------------------------------------------------------------- */

static const char *caller_name(const struct weft_fiber *root)
{
    return root->flags & WEFT_FIBER_ENTRY ? "main" : "weft_run";
}

weft_task *weft__run_begin(const struct weft_fiber *root)
{
    const weft_task *running = weft_self();
    if (weft__sched()->running)
        weft__misuse("weft_run", running, weft__root(running),
                     "runs under the scheduler already: use weft_spawn");
    weft_task *task = weft__spawn_begin(root);
    if (!task)
        weft__misuse(caller_name(root), task, root, "found no memory");
    weft__set_flags(task, WEFT_TASK_KEPT);
    return task;
}

/* The root task was destroyed or found no memory: there is no value to return. */
static void end_without_value(weft_task *task)
{
    const struct weft_fiber *root = weft__root(task);
    if (root->flags & WEFT_FIBER_ENTRY) {
        struct weft_text text = {.length = 0};
        weft__text_string(&text, "weft: main: ");
        weft__text_task(&text, task, root);
        weft__text_string(&text, weft__words(task)->error == ENOMEM ? " found no memory for a frame"
                                                                    : " was destroyed");
        weft__text_string(&text, "\n");
        weft__text_say(&text);
        exit(WEFT_EXIT_STATUS);
    }
    memset((char *)weft__root_frame(task) + root->result_offset, 0, root->result_bytes);
    errno = weft__words(task)->error;
}

void weft__run_commit(weft_task *task)
{
    struct weft_sched *sched = weft__sched_of(task);
    weft__spawn_commit(task);
    /* A loop of the application's runs on one thread. */
    size_t threads = sched->source && sched->source->rouse ? 1 : weft__threads_wanted();
    if (threads > 1)
        weft__run_pool(sched, threads);
    else
        weft__run_all(sched);
    if (weft__words(task)->error)
        end_without_value(task);
}

void weft__run_end(weft_task *task)
{
    weft__release(task);
}
