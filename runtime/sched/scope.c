/* scope.c - Who are the children of a scope, and who waits for them?
 *
 * A child's record lies in front of the words of its task, in the same block.  The children are a ring through the scope, the
 * oldest first. */
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

weft_task *weft__scope_spawn_begin(const struct weft_fiber *root, weft_scope *scope)
{
    weft_task *task = weft__create_mine(root, sizeof(struct child));
    if (task) {
        weft__words(task)->flags = WEFT_TASK_SCOPED;
        child_of(task)->scope = scope;
    }
    return task;
}

void weft__scope_spawn_commit(weft_task *task)
{
    weft_scope *scope = child_of(task)->scope;
    weft__ring_append(&scope->children, &child_of(task)->link);
    if (scope->is_canceled)
        weft__words(task)->flags |= WEFT_TASK_CANCELED;
    weft__spawn_commit(task);
}

void weft__child_ended(weft_task *task)
{
    weft_scope *scope = child_of(task)->scope;
    weft__ring_remove(&child_of(task)->link);
    if (!scope->children.next)
        weft__give_all(&scope->waiters, WEFT_WAITER_GIVEN);
}

int weft_scope_cancel(weft_scope *scope)
{
    scope->is_canceled = true;
    if (scope->children.next)
        for (struct weft_queue *link = scope->children.next; link != &scope->children; link = link->next)
            weft_cancel(task_of(link));
    return 0;
}

/* Halves ----------------------------------------------------------------------------------------- */

static int joined(weft_scope *scope)
{
    if (!scope->children.next)
        scope->is_canceled = false;
    return 0;
}

int weft__scope_join_enter(struct weft_waiting *waiting, weft_scope *scope, uint64_t deadline_ns)
{
    weft_task *self = weft_self();
    weft__waiter_init(&waiting->waiter, self);
    int status = weft__check_caller(self);
    if (status)
        return status;
    if (weft__words(self)->flags & WEFT_TASK_SCOPED && child_of(self)->scope == scope)
        return -EDEADLK;
    if (!scope->children.next)
        return joined(scope);
    return weft__wait_in(waiting, &scope->waiters, scope, deadline_ns);
}

int weft__scope_join_woken(struct weft_waiting *waiting)
{
    int error = weft__wait_error(waiting->waiter.task);
    weft__waiter_leave(&waiting->waiter);
    return error ? error : joined(waiting->what);
}

static void destroy_children(weft_scope *scope)
{
    while (scope->children.prev)
        weft_destroy(task_of(scope->children.prev));
}

int weft__scope_leave_enter(struct weft_waiting *waiting, weft_scope *scope)
{
    weft_task *self = weft_self();
    weft__waiter_init(&waiting->waiter, self);
    if (!scope->children.next)
        return 0;
    if (!weft__is_owned(self) || self->state == WEFT_STATE_DESTROYING) {
        destroy_children(scope);
        return 0;
    }
    weft_scope_cancel(scope);
    waiting->waiter.defers = !weft_cancel_defer();
    return weft__wait_in(waiting, &scope->waiters, scope, WEFT_NEVER);
}

void weft__scope_leave_woken(struct weft_waiting *waiting)
{
    weft__waiter_leave(&waiting->waiter);
    weft_cancel_resume(!waiting->waiter.defers);
    waiting->waiter.state = WEFT_WAITER_OUT;
}

void weft__scope_leave_abandon(struct weft_waiting *waiting)
{
    if (waiting->waiter.state == WEFT_WAITER_OUT)
        return;
    weft__waiter_leave(&waiting->waiter);
    destroy_children(waiting->what);
}
