/* local.h - What can be attached to a task: a name, a number and values of its own.
 *
 * For tasks of a scheduler, on its thread (with WEFT_THREADS: on one of its threads).  All cost memory only in tasks
 * that have them, and go when the task ends.  Included by weft.h. */
#ifndef WEFT_LOCAL_H
#define WEFT_LOCAL_H

#include <weft/task.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Longest name, in bytes without the final zero; the rest is cut off. */
#define WEFT_MOST_NAME_BYTES 31

/* Names `task` in reports, beside its function; name: copied; NULL or "" takes the name away.
 * Returns 0, -ENOMEM, or -EINVAL when the task has ended or is not of this thread's scheduler (nothing
 * changed).  Plain code and fibers. */
int weft_set_name(weft_task *task, const char *name);

/* The name of `task`, else that of its function; "" for a task that the compiler left without one.
 * task: not freed.  The name is valid until it is set again or the task ends.  Plain code and fibers. */
const char *weft_name(const weft_task *task);

/* A number of `task` that no other task of the process has or will have, from 1; the same at every call.
 * Returns 0 when there is no memory to remember it, or when the task has ended or is not of this thread's scheduler.
 * Plain code and fibers. */
uint64_t weft_task_id(weft_task *task);

/* A variable of which each task has its own value, NULL at first.  Define it static, and keep it while a task
 * has a value. */
typedef struct weft_local {
    void (*destroy)(void *value); /* called with each value but NULL when its task ends; NULL: nothing is */
} weft_local;

#define WEFT_LOCAL_INIT(DESTROY) {DESTROY}

/* The running task's value; NULL outside a task of a scheduler, and when it was never set.  Plain code and
 * fibers. */
void *weft_local_get(const weft_local *local);

/* Sets the running task's value; the old one is not destroyed.
 * When the task has returned, or its cleanups have run in a destroy, the values that are not NULL are destroyed,
 * in the opposite order of the first sets of their variables, with weft_self() still the task; what a destructor
 * sets is destroyed too.  Then whoever waits for the end of the task is woken.
 * Returns 0, -ENOMEM, or -EINVAL outside a task of a scheduler (nothing changed).  Plain code and fibers. */
int weft_local_set(const weft_local *local, void *value);

#ifdef __cplusplus
}
#endif
#endif
