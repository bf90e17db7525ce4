/* threads.h - How do tasks of several threads work together?
 *
 * Each thread has a scheduler of its own, and a task stays with the one that it was spawned under: it runs on that
 * thread only.  Tasks of different threads may use the same channels, locks, semaphores, events, groups and scopes,
 * and may join, wake, cancel and detach each other: what weft.h, chan.h, sync.h and scope.h say holds between any two
 * threads, also for plain code of threads without a scheduler.  Whatever wakes a task of another thread puts it at
 * the tail of that thread's run queue, at the beginning of that one's next turn, in the order in which they were
 * woken.  Only weft_destroy, weft_set_name and weft_scope_spawn want the thread of the task, or scope, itself.
 *
 * With the environment variable WEFT_THREADS=n, 1 to 256, weft_run and `fiber main` run their tasks on n threads: a
 * task may run on another thread after each suspension.  Order then holds only where tasks wait for each other:
 * several run at once, and those that became ready first begin first.  weft_destroy of a task that runs on another
 * of those threads blocks until it suspends; two tasks that do that to each other abort.  Without the variable, or
 * with 1, weft_run uses one thread.  Another value is an error: exit status 70.
 *
 * As long as a process has one thread, nothing of this costs anything.  Included by weft.h. */
#ifndef WEFT_THREADS_H
#define WEFT_THREADS_H

#include <weft/task.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A thread's scheduler.  It is there from the thread's first use of it until the thread ends. */
typedef struct weft_sched weft_sched;

/* The scheduler that runs the tasks of the calling thread.  Never NULL.  Plain code and fibers; any thread. */
weft_sched *weft_sched_self(void);

/* Holding a scheduler keeps its weft_run, or weft_sched_run, from returning when no task is left: it sleeps until
 * other threads spawn tasks on it, or release it.  Holds count.
 * Of another thread's scheduler: the caller makes sure that that thread does not end meanwhile.
 * weft_sched_release returns 0, or -EINVAL when nobody holds it (nothing changed).
 * Plain code and fibers; any thread. */
void weft_sched_hold(weft_sched *sched);
int weft_sched_release(weft_sched *sched);

/* Runs the tasks of this thread's scheduler until none is left and nobody holds it: what weft_run does, without a
 * task of its own, and on this thread only.
 * Returns 0, or -EBUSY when it runs already, or in a task (nothing ran).  Plain code; any thread. */
int weft_sched_run(void);

/* Starts a thread that does no more than run tasks: it calls weft_sched_run, and its scheduler is held.
 * Returns the scheduler, or NULL with errno = EAGAIN when the system gives no thread.  The caller ends it with
 * weft_sched_stop.  Plain code and fibers; any thread. */
weft_sched *weft_sched_start(void);
/* Releases a scheduler of weft_sched_start, and blocks the calling thread until its tasks and the thread have ended;
 * then `sched` is gone.
 * Returns 0, or -EDEADLK when called on that thread, or -EINVAL when nobody holds it any more (nothing changed).
 * Meant for plain code: in a fiber, its whole thread waits. */
int weft_sched_stop(weft_sched *sched);

/* Never defined: see task.h. */
void *weft__spawn_on(weft_sched *sched);

#ifndef WEFT_PLAIN

/* weft_task *weft_spawn_on(weft_sched *sched, CALL): a new task of `sched`, at the tail of its run queue as if it had
 * been woken; when that does not run, it is queued for its next run.  CALL's arguments are evaluated by the caller.
 * sched: its thread has not ended.
 * Returns NULL with errno = ENOMEM when there is no memory, or EINVAL when `sched` is NULL.
 * Somebody joins or detaches the task, on any thread.  Plain code and fibers; any thread. */
#define weft_spawn_on(SCHED, ...) weft__verb(weft__spawn_on(SCHED), __VA_ARGS__)

#endif

#ifdef __cplusplus
}
#endif
#endif
