/* weft.h - How do tasks run under the scheduler?
 *
 * `fiber int main(...)` runs under the scheduler of its thread; other plain code starts one with weft_run.
 * There is one scheduler per thread, and a task stays with the scheduler that it was spawned under.
 *
 * This file has tasks and time; it includes chan.h (channels, select), sync.h (locks and the like), scope.h (tasks
 * that a block owns), local.h (names and values of tasks) and threads.h (several schedulers, or several threads of one).
 *
 * Order: tasks run in the order of one FIFO queue, each until it suspends.  Whatever wakes a task puts it
 * at the tail.  Tasks whose deadlines have passed are put there in the order of their deadlines, and equal
 * deadlines in the order in which the tasks began to wait.
 *
 * Blocking calls are fibers that return 0 or a negative errno.  All of them return
 *   -ECANCELED  the task was cancelled (weft_cancel), even if the call would not have blocked
 *   -EINVAL     the task was made by weft_create: no scheduler owns it
 * and their `_until` forms return
 *   -ETIMEDOUT  deadline_ns, on the clock of weft_now_ns, passed while the call was blocked; a deadline in
 *               the past counts only when the call has to block, and then it returns at once;
 *               WEFT_NEVER is no deadline
 *
 * Unless a function says otherwise, any thread may call it.
 *
 * When every task is blocked and nothing can wake one, the scheduler prints each with its fiber backtrace
 * on standard error and the process exits with status 70.  While the process has threads that do not sleep in a
 * scheduler, one of them might wake a task: then the scheduler waits.
 *
 * With WEFT_LEAKS=1 in the environment, tasks of schedulers that were neither joined, detached nor destroyed are listed
 * on standard error when the process exits. */
#ifndef WEFT_WEFT_H
#define WEFT_WEFT_H

#include <weft/chan.h>
#include <weft/local.h>
#include <weft/scope.h>
#include <weft/sync.h>
#include <weft/task.h>
#include <weft/threads.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A deadline that never comes. */
#define WEFT_NEVER UINT64_MAX

/* Nanoseconds on the monotonic clock, from an arbitrary start.  Never fails.  Any thread; plain code and
 * fibers. */
uint64_t weft_now_ns(void);

/* Makes a task free itself at its end; if it has ended already it is freed now.  Do not use `task`
 * afterwards, except while it is known not to have ended.  Detaching twice has no effect.
 * task: made by weft_spawn, weft_spawn_on or weft_spawn_now.  Aborts, naming task and call, when it belongs to no
 * scheduler, when a task is joining it, or when it was destroyed or joined already.
 * Plain code and fibers. */
void weft_detach(weft_task *task);

/* Makes the pending blocking call of `task`, and every later one, return -ECANCELED; the code goes on, and a task that
 * waits is put at the tail of the run queue.  weft_suspend() in a cancelled task returns after the tasks that are ready
 * now have run.  A task that has not run yet still runs.  Joining it returns -ECANCELED even if it returns normally.
 * Returns 0 (also when it was cancelled before), or -EINVAL when the task has ended, is being destroyed,
 * or belongs to no scheduler (nothing changed).
 * The task stays its owner's: join, detach or destroy it; the caller makes sure that nobody frees it meanwhile.
 * A task may cancel itself.  Plain code and fibers. */
int weft_cancel(weft_task *task);

/* Between these two calls of a task its cancel does not count: its blocking calls wait and succeed as if it had
 * not been cancelled, also when weft_cancel comes in between; joining it returns -ECANCELED all the same.
 * Afterwards the cancel counts again.  For what has to be finished, such as giving something back:
 *
 *     bool deferred = weft_cancel_defer();
 *     weft_chan_send(idle, &connection);
 *     weft_cancel_resume(deferred);
 *
 * weft_cancel_defer returns whether the task deferred cancels before, for the weft_cancel_resume that belongs to
 * it; so such regions nest.  Outside a task they do nothing.  Plain code and fibers. */
bool weft_cancel_defer(void);
void weft_cancel_resume(bool deferred_before);

/* Makes a task that waits in weft_suspend() runnable.  When it does not wait there, the wake is remembered
 * once: its next weft_suspend() only goes to the tail of the run queue.  Other blocking calls are not affected.
 * Returns 0, or -EINVAL when the task has ended or belongs to no scheduler (nothing changed).
 * From any thread, not from signal handlers; the caller makes sure that the task is not freed meanwhile. */
int weft_wake(weft_task *task);

/* Never defined: see task.h. */
void *weft__spawn(void);
void *weft__spawn_now(void);
void *weft__run(void);

#ifndef WEFT_PLAIN

/* weft_task *weft_spawn(CALL): a new task at the tail of the run queue of this thread's scheduler.  From
 * plain code outside weft_run it is queued for the next weft_run.
 * Returns NULL with errno = ENOMEM when there is no memory.
 * The caller joins, detaches or destroys it; a task left alone keeps its memory when it has ended, until the
 * process ends, and leak checkers do not report it.  Plain code and fibers. */
#define weft_spawn(...) weft__verb(weft__spawn(), __VA_ARGS__)

/* weft_task *weft_spawn_now(CALL): the same, but the task runs at once, nested in the caller, to its first suspension;
 * also from plain code outside weft_run, where it goes on in the next one. */
#define weft_spawn_now(...) weft__verb(weft__spawn_now(), __VA_ARGS__)

/* weft_run(CALL): runs CALL as a root task, and all tasks that it spawns or that were spawned before, to
 * their ends.  From plain code only: called in a task of a scheduler it aborts.
 * Value: the call's.  When the task was destroyed or found no memory for a frame, a value of zero bytes,
 * with errno = ECANCELED or ENOMEM.  Without memory for the task itself the process aborts with a message. */
#define weft_run(...) __builtin_call_with_static_chain(__VA_ARGS__, weft__run())

/* Waits for the end of `task`, copies its return value to *result, and frees the task.  At the end of `task` the
 * caller is put at the tail of the run queue; when it has ended before, there is no wait, and no turn for others.
 * task: made by weft_spawn, weft_spawn_on or weft_spawn_now, not detached; it may be another thread's.
 * result: room for the return value; NULL: it is dropped.  Nothing is written when the function returns
 * void or did not return.
 * Returns 0, or
 *   -ECANCELED  `task` was cancelled: the value is copied if it returned, and the task is freed; or it was
 *               destroyed while this call waited; or the caller was cancelled: then `task` is untouched
 *   -ENOMEM     `task` found no memory for a frame and ended without a value; it is freed
 *   -EDEADLK    `task` is the caller (nothing changed)
 *   -EBUSY      another task is joining it (nothing changed)
 *   -EINVAL     no scheduler owns it, it is detached, a scope's child, the root of a weft_run, or
 *               known to be freed already (nothing changed)
 * Fibers only. */
WEFT_FIBER_BOUND(24) int weft_join(weft_task *task, void *result);
/* -ETIMEDOUT: `task` is untouched and may be joined again. */
WEFT_FIBER_BOUND(24) int weft_join_until(weft_task *task, void *result, uint64_t deadline_ns);

/* Goes to the tail of the run queue.  Returns 0, -ECANCELED or -EINVAL; a cancelled task does not yield but goes on at
 * once, as it does in every blocking call, so a loop has to look at what is returned.  Fibers only. */
WEFT_FIBER_BOUND(8) int weft_yield(void);

/* Sleeps for at least the given time; 0 is one turn of the run queue.
 * ns: nanoseconds, ms: milliseconds; a sum beyond the clock's range never comes.
 * Returns 0, -ECANCELED or -EINVAL.  Needs no memory.  Fibers only. */
WEFT_FIBER_BOUND(8) int weft_sleep_ns(uint64_t ns);
WEFT_FIBER_BOUND(8) int weft_sleep_ms(uint32_t ms);
/* Sleeps until weft_now_ns() is at least deadline_ns, which is its success: returns 0, never -ETIMEDOUT.
 * A deadline in the past is one turn of the run queue. */
WEFT_FIBER_BOUND(8) int weft_sleep_until(uint64_t deadline_ns);

#endif

#ifdef __cplusplus
}
#endif
#endif
