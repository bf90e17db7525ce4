/* scope.c - Who are the children of a scope, and who waits for them?
 *
 * A child's record lies in front of the words of its task, in the same block.  The children are a ring through the
 * scope, the oldest first.
 *
 * The block lies in the frame of the function that has the scope where the compiler knows that it is free
 * (lib/Analysis/ScopeChildren.h).  Then a child is not touched any more once it has left the ring. */
#include "sched.h"

#include "halves.h"

struct child {
    struct weft_queue link; /* first, so that a link is its child */
    weft_scope *scope;
};

static struct child *child_of(weft_task *task)
{
    return (struct child *)weft__words(task) - 1;
}

static weft_task *task_of(struct weft_queue *link)
{
    return weft__task_of((struct weft_words *)((struct child *)link + 1));
}

static weft_task *in_scope(weft_scope *scope, weft_task *task)
{
    if (task) {
        weft__set_flags(task, WEFT_TASK_SCOPED);
        child_of(task)->scope = scope;
    }
    return task;
}

weft_task *weft__scope_spawn_begin(const struct weft_fiber *root, weft_scope *scope)
{
    return in_scope(scope, weft__create_mine(root, sizeof(struct child)));
}

weft_task *weft__scope_spawn_at_begin(const struct weft_fiber *root, weft_scope *scope, void *block,
                                      size_t bytes)
{
    weft_task *task = bytes ? weft__create_mine_at(root, sizeof(struct child), block, bytes) : NULL;
    return task ? in_scope(scope, task) : weft__scope_spawn_begin(root, scope);
}

void weft__scope_spawn_commit(weft_task *task)
{
    weft_scope *scope = child_of(task)->scope;
    bool locked = weft__lock();
    weft__ring_append(&scope->children, &child_of(task)->link);
    if (scope->is_canceled)
        weft__set_flags(task, WEFT_TASK_CANCELED);
    weft__unlock(locked);
    weft__spawn_commit(task);
}

void weft__child_ended(weft_task *task)
{
    weft_scope *scope = child_of(task)->scope;
    weft__ring_remove(&child_of(task)->link);
    if (scope->children.next || !scope->waiters.next)
        return;
    /* Whoever waits may find, when it runs, that the scope is no more. */
    scope->is_canceled = false;
    weft__give_all(&scope->waiters, WEFT_WAITER_GIVEN);
}

/* Under the lock. */
static void cancel_children(weft_scope *scope)
{
    scope->is_canceled = true;
    if (scope->children.next)
        for (struct weft_queue *link = scope->children.next; link != &scope->children; link = link->next)
            weft__cancel(task_of(link));
}

int weft_scope_cancel(weft_scope *scope)
{
    bool locked = weft__lock();
    cancel_children(scope);
    weft__unlock(locked);
    return 0;
}

/* Halves ----------------------------------------------------------------------------------------- */

static int join(struct weft_waiting *waiting, weft_scope *scope, uint64_t deadline_ns)
{
    weft_task *self = waiting->waiter.task;
    int status = weft__check_caller(self);
    if (status)
        return status;
    if (weft__has_flags(self, WEFT_TASK_SCOPED) && child_of(self)->scope == scope)
        return -EDEADLK;
    if (!scope->children.next) {
        scope->is_canceled = false;
        return 0;
    }
    return weft__wait_in(waiting, &scope->waiters, scope, deadline_ns);
}

int weft__scope_join_enter(struct weft_waiting *waiting, weft_scope *scope, uint64_t deadline_ns)
{
    weft__waiter_init(&waiting->waiter, weft__self());
    bool locked = weft__lock();
    int status = join(waiting, scope, deadline_ns);
    weft__unlock(locked);
    return status;
}

int weft__scope_join_woken(struct weft_waiting *waiting)
{
    int error = weft__wait_error(waiting->waiter.task);
    bool locked = weft__lock();
    weft__waiter_leave(&waiting->waiter);
    weft__unlock(locked);
    return error;
}

/* The newest child, which will not run any more; NULL: none is left. */
static weft_task *arrest_newest(weft_scope *scope)
{
    weft_task *task = NULL;
    bool locked = weft__lock();
    do
        task = scope->children.prev ? task_of(scope->children.prev) : NULL;
    while (task && !weft__try_arrest(task));
    weft__unlock(locked);
    return task;
}

static void destroy_children(weft_scope *scope)
{
    for (weft_task *task; (task = arrest_newest(scope));)
        weft_destroy(task);
}

/* Under the lock: cancels the children, if there are any, and plans to wait for them. */
static int leave(struct weft_waiting *waiting, weft_scope *scope)
{
    if (!scope->children.next)
        return 0;
    cancel_children(scope);
    weft__wait_in(waiting, &scope->waiters, scope, WEFT_NEVER);
    weft__wait_firmly(waiting->waiter.task);
    return WEFT_WAIT;
}

int weft__scope_leave_enter(struct weft_waiting *waiting, weft_scope *scope)
{
    weft_task *self = weft_self();
    weft__waiter_init(&waiting->waiter, self);
    if (!weft__is_owned(self) || weft__has(self, WEFT_TASK_DESTROYING)) {
        destroy_children(scope);
        return 0;
    }
    bool locked = weft__lock();
    int status = leave(waiting, scope);
    weft__unlock(locked);
    return status;
}

void weft__scope_leave_woken(struct weft_waiting *waiting)
{
    waiting->waiter.state = WEFT_WAITER_OUT;
}

void weft__scope_leave_abandon(struct weft_waiting *waiting)
{
    if (weft__waiter_state(&waiting->waiter) == WEFT_WAITER_OUT)
        return;
    weft__waiter_quit(&waiting->waiter);
    destroy_children(waiting->what);
}
