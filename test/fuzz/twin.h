/* twin.h - How does a program with tasks run as plain C?
 *
 * A task is a thread, and exactly one thread runs at a time: who resumes hands control over and waits until it comes
 * back.  A task that is destroyed calls pthread_exit() where it waits, which unwinds and so runs its cleanups.  The
 * scheduler is a queue, with the order that weft.h and scope.h promise. */
#ifndef TWIN_H
#define TWIN_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>

#define fiber
#define WEFT_DONE 1

typedef struct weft_task weft_task;
typedef struct weft_scope {
    weft_task *oldest, *newest, *waiter;
    bool is_canceled;
} weft_scope;

weft_task *weft_create(void (*enter)(void *call, void *result), const void *call, size_t bytes);
int weft_resume(weft_task *task);
bool weft_done(const weft_task *task);
void *weft_result(weft_task *task);
void weft_destroy(weft_task *task);
void weft_suspend(void);

weft_task *weft_spawn(void (*enter)(void *call, void *result), const void *call, size_t bytes);
weft_task *weft_spawn_now(void (*enter)(void *call, void *result), const void *call, size_t bytes);
int weft_join(weft_task *task, void *result);
int weft_yield(void);
/* The root's result stays valid until the next run. */
void *twin_run(void (*enter)(void *call, void *result), const void *call, size_t bytes);

weft_task *twin_scope_spawn(weft_scope *scope, void (*enter)(void *call, void *result), const void *call, size_t bytes);
int weft_scope_join(weft_scope *scope);
void twin_scope_leave(weft_scope *scope);

#define weft_scope_spawn(SCOPE, ...) twin_scope_spawn(SCOPE, __VA_ARGS__)
#define WEFT_SCOPE(NAME) __attribute__((cleanup(twin_scope_leave))) weft_scope NAME = {0}

#endif
