/* twin-tasks.h - The functions of twin.h; the first file of a twin includes it. */
#include <pthread.h>
#include <semaphore.h>

enum { TWIN_RESULT_BYTES = 64, TWIN_ALIGN = 64 };

struct weft_task {
    _Alignas(TWIN_ALIGN) char result[TWIN_RESULT_BYTES];
    void (*enter)(void *call, void *result);
    void *call;
    pthread_t thread;
    sem_t go, back;
    bool is_started, is_done, is_destroyed;
    /* Of the scheduler: */
    bool is_scheduled, is_queued, is_canceled;
    weft_task *next, *joiner, *joins;
    weft_scope *scope;
    weft_task *older, *younger;
};

static weft_task *twin_self;
static weft_task *twin_first, *twin_last;

static void twin_queue(weft_task *task)
{
    task->is_queued = true;
    task->next = NULL;
    *(twin_first ? &twin_last->next : &twin_first) = task;
    twin_last = task;
}

static void twin_unqueue(weft_task *task)
{
    weft_task **at = &twin_first, *before = NULL;
    for (; *at != task; at = &(*at)->next)
        before = *at;
    *at = task->next;
    if (twin_last == task)
        twin_last = before;
    task->is_queued = false;
}

static void *twin_thread(void *made)
{
    weft_task *task = made;
    task->enter(task->call, task->result);
    task->is_done = true;
    sem_post(&task->back);
    return NULL;
}

weft_task *weft_create(void (*enter)(void *call, void *result), const void *call, size_t bytes)
{
    weft_task *task = aligned_alloc(TWIN_ALIGN, sizeof *task);
    memset(task, 0, sizeof *task);
    task->enter = enter;
    task->call = aligned_alloc(TWIN_ALIGN, (bytes + TWIN_ALIGN - 1) / TWIN_ALIGN * TWIN_ALIGN);
    memcpy(task->call, call, bytes);
    sem_init(&task->go, 0, 0);
    sem_init(&task->back, 0, 0);
    return task;
}

static void twin_free(weft_task *task)
{
    if (task->is_done)
        pthread_join(task->thread, NULL);
    sem_destroy(&task->go);
    sem_destroy(&task->back);
    free(task->call);
    free(task);
}

int weft_resume(weft_task *task)
{
    weft_task *outer = twin_self;
    twin_self = task;
    if (task->is_started)
        sem_post(&task->go);
    else
        pthread_create(&task->thread, NULL, twin_thread, task);
    task->is_started = true;
    while (sem_wait(&task->back))
        ;
    twin_self = outer;
    return task->is_done;
}

bool weft_done(const weft_task *task) { return task->is_done; }

void *weft_result(weft_task *task) { return task->is_done ? task->result : NULL; }

/* Returns whether the task goes on; if not, whoever calls lets go of what it waits for, and exits. */
static bool twin_wait(void)
{
    weft_task *self = twin_self;
    sem_post(&self->back);
    while (sem_wait(&self->go))
        ;
    return !self->is_destroyed;
}

void weft_suspend(void)
{
    if (!twin_wait())
        pthread_exit(NULL);
}

static void twin_leave_scope(weft_task *task)
{
    weft_scope *scope = task->scope;
    if (!scope)
        return;
    *(task->older ? &task->older->younger : &scope->oldest) = task->younger;
    *(task->younger ? &task->younger->older : &scope->newest) = task->older;
    if (scope->oldest || !scope->waiter)
        return;
    scope->is_canceled = false;
    twin_queue(scope->waiter);
    scope->waiter = NULL;
}

void weft_destroy(weft_task *task)
{
    weft_task *outer = twin_self;
    if (!task)
        return;
    if (task->is_queued)
        twin_unqueue(task);
    if (task->is_started && !task->is_done) {
        twin_self = task;
        task->is_destroyed = true;
        sem_post(&task->go);
        pthread_join(task->thread, NULL);
        twin_self = outer;
    }
    twin_leave_scope(task);
    twin_free(task);
}

/* The scheduler ----------------------------------------------------------------------------------- */

static void twin_turn(weft_task *task)
{
    if (weft_resume(task) != WEFT_DONE)
        return;
    if (task->joiner)
        twin_queue(task->joiner);
    if (task->scope) {
        twin_leave_scope(task);
        twin_free(task);
    }
}

weft_task *weft_spawn(void (*enter)(void *call, void *result), const void *call, size_t bytes)
{
    weft_task *task = weft_create(enter, call, bytes);
    task->is_scheduled = true;
    twin_queue(task);
    return task;
}

weft_task *weft_spawn_now(void (*enter)(void *call, void *result), const void *call, size_t bytes)
{
    weft_task *task = weft_spawn(enter, call, bytes);
    twin_unqueue(task);
    twin_turn(task);
    return task;
}

void *twin_run(void (*enter)(void *call, void *result), const void *call, size_t bytes)
{
    static weft_task *root;
    if (root)
        twin_free(root);
    root = weft_spawn(enter, call, bytes);
    while (twin_first) {
        weft_task *task = twin_first;
        twin_unqueue(task);
        twin_turn(task);
    }
    return root->result;
}

int weft_yield(void)
{
    weft_task *self = twin_self;
    if (self->is_canceled)
        return -ECANCELED;
    twin_queue(self);
    if (!twin_wait())
        pthread_exit(NULL);
    return self->is_canceled ? -ECANCELED : 0;
}

int weft_join(weft_task *task, void *result)
{
    weft_task *self = twin_self;
    if (self->is_canceled)
        return -ECANCELED;
    if (!task->is_done) {
        task->joiner = self;
        self->joins = task;
        bool goes_on = twin_wait();
        self->joins = NULL;
        if (!goes_on) {
            task->joiner = NULL;
            pthread_exit(NULL);
        }
        if (self->is_canceled)
            return -ECANCELED;
    }
    memcpy(result, task->result, TWIN_RESULT_BYTES);
    twin_free(task);
    return 0;
}

static void twin_cancel(weft_task *task)
{
    if (task->is_canceled)
        return;
    task->is_canceled = true;
    if (task->joins && !task->joins->is_done) {
        task->joins->joiner = NULL;
        twin_queue(task);
    }
}

weft_task *twin_scope_spawn(weft_scope *scope, void (*enter)(void *call, void *result), const void *call, size_t bytes)
{
    weft_task *task = weft_spawn(enter, call, bytes);
    task->scope = scope;
    task->is_canceled = scope->is_canceled;
    task->older = scope->newest;
    *(scope->newest ? &scope->newest->younger : &scope->oldest) = task;
    scope->newest = task;
    return task;
}

static void twin_destroy_children(weft_scope *scope)
{
    scope->waiter = NULL;
    while (scope->newest)
        weft_destroy(scope->newest);
}

/* Returns false when the task is destroyed while it waits. */
static bool twin_wait_for_children(weft_scope *scope)
{
    scope->waiter = twin_self;
    return twin_wait();
}

int weft_scope_join(weft_scope *scope)
{
    if (twin_self->is_canceled)
        return -ECANCELED;
    if (scope->oldest && !twin_wait_for_children(scope)) {
        scope->waiter = NULL;
        pthread_exit(NULL);
    }
    scope->is_canceled = false;
    return 0;
}

void twin_scope_leave(weft_scope *scope)
{
    if (twin_self->is_destroyed) {
        twin_destroy_children(scope);
        return;
    }
    if (!scope->oldest)
        return;
    scope->is_canceled = true;
    for (weft_task *child = scope->oldest; child; child = child->younger)
        twin_cancel(child);
    if (!twin_wait_for_children(scope)) {
        twin_destroy_children(scope);
        pthread_exit(NULL);
    }
}
