/* scope.h - How does a block own the tasks that it spawns?
 *
 *     WEFT_SCOPE(s);
 *     for (int i = 0; i < n; i++)
 *         weft_scope_spawn(&s, fetch(&urls[i]));
 *     if (weft_scope_join_until(&s, deadline_ns) == -ETIMEDOUT)
 *         return -ETIMEDOUT;
 *
 * A scope is a variable of a fiber.  Its children never outlive it: leaving its block in any way cancels those
 * that are left and waits for their ends, which no cancel interrupts; destroying its task destroys them, newest
 * first.  In a task made by weft_create, which cannot wait, leaving the block destroys them too.
 *
 * A child frees itself at its end, and its value is dropped: let it store what it finds.  Its weft_task may be
 * cancelled, woken and destroyed as long as it is known not to have ended; joining it returns -EINVAL, and
 * detaching it aborts.  A child that destroys the task of its scope, or of one further out, would be destroyed while it
 * runs: that aborts and names the child.  It may cancel them, or let a task do it that is no child.
 *
 * Memory: a child that is spawned at one place outside loops, into a scope of the same function, lies in that function's
 * frame where the compiler knows its size, or fiber_bound promises it; others have a block from the allocator.
 *
 * Threads: children are tasks of the scheduler whose thread spawns them.  Spawn them on the thread of the task that
 * has the scope: only that can destroy them.  Joining and cancelling is possible from any thread.
 * Included by weft.h. */
#ifndef WEFT_SCOPE_H
#define WEFT_SCOPE_H

#include <weft/queue.h>
#include <weft/task.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct weft_scope {
    struct weft_queue children, waiters;
    bool is_canceled;
} weft_scope;

/* Cancels all children, the oldest first, and makes those cancelled that are spawned before a join has found none left.
 * Returns 0.  Plain code and fibers; any thread. */
int weft_scope_cancel(weft_scope *scope);

/* Never defined: see task.h. */
void *weft__scope_spawn(weft_scope *scope);

#ifndef WEFT_PLAIN

/* WEFT_SCOPE(name); declares the variable `name`, an empty scope, in a block of a fiber function. */
#define WEFT_SCOPE(NAME) \
    weft_scope NAME __attribute__((__cleanup__(weft__scope_leave))) = {{NULL, NULL}, {NULL, NULL}, false}

/* weft_task *weft_scope_spawn(weft_scope *scope, CALL): a child of the scope, at the tail of the run queue.
 * Returns NULL with errno = ENOMEM when there is no memory for a child that does not lie in the frame.  The scope owns
 * the task.  Plain code and fibers. */
#define weft_scope_spawn(SCOPE, ...) weft__verb(weft__scope_spawn(SCOPE), __VA_ARGS__)

/* Waits until no child is left.  Several tasks may wait; they are woken in the order in which they began to.
 * Returns 0, however the children ended, or -ECANCELED, -EINVAL, or -EDEADLK: the caller is a child.  After an
 * error the children go on.  The scope may be used again.  Fibers only. */
WEFT_FIBER_BOUND(48) int weft_scope_join(weft_scope *scope);
/* The same, or -ETIMEDOUT. */
WEFT_FIBER_BOUND(48) int weft_scope_join_until(weft_scope *scope, uint64_t deadline_ns);

/* What leaving the block does. */
WEFT_FIBER_BOUND(56) void weft__scope_leave(weft_scope *scope);

#endif

#ifdef __cplusplus
}
#endif
#endif
