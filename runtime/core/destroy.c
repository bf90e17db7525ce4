/* destroy.c - How does a task end before its time?
 *
 * 1. Misuse is found before the task's memory is touched.  2. The owner unlinks it.  3. The destroy parts
 * of its frames run, innermost first, with the task as weft_self().  4. The owner tells who waits for it.
 * 5. Arena and block are given back. */
#include "destroyed.h"
#include "kept.h"
#include "run.h"

void weft__run_cleanups(weft_task *task)
{
    struct weft_running here;
    weft__enter(&here, task);
    weft__set_destroying(task, true);
    for (struct weft_walk at = weft__walk_first(task); at.frame; at = weft__walk_next(at)) {
        if (!at.site->has_cleanups)
            continue;
        /* So that a cleanup handler that suspends, and stores a leaf of its own, can be told. */
        task->site = at.site;
        task->leaf = at.frame;
        weft__function(at.site)->destroy(task, at.frame, at.site);
    }
    weft__set_destroying(task, false);
    weft__leave(&here);
    if (weft__has_arena(task))
        weft__arena_release(task);
}

static bool is_kept(const weft_task *task)
{
    return weft__is_owned(task) && weft__has_flags(task, WEFT_TASK_KEPT);
}

/* Aborts unless `task` may be destroyed. */
static void check_destroy(weft_task *task)
{
    const struct weft_fiber *root;
    if (weft__was_destroyed(task, &root))
        weft__misuse("weft_destroy", task, root, "was destroyed already");
    if (weft__is_owned(task) && weft__owner)
        weft__owner->arrest(task);
    if (is_kept(task) && weft_done(task) && weft__words(task)->error == ECANCELED)
        weft__misuse("weft_destroy", task, weft__root(task), "was destroyed already");
    if (WEFT_UNLIKELY(weft__current.minus_task != 0) && weft__is_running(task))
        weft__misuse("weft_destroy", task, weft__root(task),
                     weft__has(task, WEFT_TASK_DESTROYING) ? "is being destroyed: called in its own cleanup"
                                                           : "is running");
}

const struct weft_owner *weft__owner;
bool weft__watches_tasks;

static WEFT_NOINLINE void destroy(weft_task *task)
{
    const struct weft_owner *owner = weft__is_owned(task) ? weft__owner : NULL;
    if (owner)
        owner->leaving(task);
    bool ended = weft_done(task);
    if (!ended) {
        weft__run_cleanups(task);
        weft__end_without_value(task);
    }
    bool kept = is_kept(task);
    /* Memory that is another's may be used again as soon as somebody hears of the end. */
    bool borrowed = owner && weft__has(task, WEFT_TASK_CALLER_MEMORY);
    if (borrowed)
        weft__release(task);
    if (owner)
        owner->left(task);
    if (!kept && !borrowed)
        weft__release(task);
    else if (kept && !ended)
        weft__words(task)->error = ECANCELED;
}

static WEFT_NOINLINE void check_and_destroy(weft_task *task)
{
    check_destroy(task);
    if (weft_done(task) && !weft__is_owned(task))
        weft__release(task);
    else
        destroy(task);
}

/* Most tasks of no scheduler have returned, and nothing is left but their block, of a step that `arena` tells: a task of a
 * scheduler, whose site is another thread's to change, has none.  A task that runs has another site, and of a kept
 * block that is the next one.  Keeps the block; false: it is another task, or there is no room. */
static inline bool destroy_ended(weft_task *task, const char *no_arena)
{
    size_t step = __atomic_load_n(&task->arena, __ATOMIC_RELAXED) - (uintptr_t)no_arena;
    return weft__is_step(step) && task->site == &weft__ended_site && weft__keep(task, step, task);
}

static WEFT_NOINLINE void destroy_any(weft_task *task)
{
    const struct weft_fiber *root;
    if (weft__is_remembered(task, &root) || !destroy_ended(task, weft__no_arena))
        check_and_destroy(task);
}

void weft_destroy(weft_task *task)
{
    if (WEFT_UNLIKELY(!task))
        return;
    /* Once tasks have been remembered, `task` may not be touched before a look there. */
    const char *no_arena = __atomic_load_n(&weft__no_arena_yet, __ATOMIC_RELAXED);
    if (WEFT_UNLIKELY(!no_arena) || WEFT_UNLIKELY(!destroy_ended(task, no_arena)))
        destroy_any(task);
}

/* The cleanup handler that `frame` called at `site` and that suspended, somewhere below: it is found on the
 * way up from the leaf, by its frame, which has a return site that was not stored yet, so that none below begins where it
 * does.  NULL when the handler's code became part of the function that `frame` belongs to. */
static const struct weft_fiber *suspended_handler(const weft_task *task, void *frame,
                                                  const struct weft_site *site)
{
    bool in_arena = site->callee_offset == WEFT_CALLEE_IN_ARENA;
    struct weft_walk at = weft__walk_first(task);
    if (in_arena ? at.frame == frame : weft__function(at.site) == weft__function(site))
        return NULL;
    if (in_arena)
        while (((void **)at.frame)[-1] != frame)
            at = weft__walk_next(at);
    else
        while (at.frame != (char *)frame + site->callee_offset)
            at = weft__walk_next(at);
    return weft__function(at.site);
}

WEFT_NORETURN void weft__suspend_in_destroy(weft_task *task, void *frame, const struct weft_site *site)
{
    const struct weft_fiber *handler = suspended_handler(task, frame, site);
    bool no_memory = task->leaf == frame && site->callee_offset == WEFT_CALLEE_IN_ARENA;
    struct weft_text text = {.length = 0};
    weft__text_string(&text, "weft: weft_destroy: ");
    weft__text_task(&text, task, weft__root(task));
    weft__text_string(&text, ": cleanup handler ");
    if (handler) {
        weft__text_string(&text, handler->name);
        weft__text_string(&text, " ");
    }
    weft__text_string(&text, "of ");
    weft__text_string(&text, weft__function(site)->name);
    weft__text_string(&text, no_memory ? " finds no memory for its frame" : " would suspend");
    if (site->line) {
        weft__text_string(&text, ", line ");
        weft__text_number(&text, site->line);
    }
    weft__text_string(&text, "\n");
    weft__text_say(&text);
    weft__host_abort();
}
