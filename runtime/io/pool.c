/* pool.c - What runs on libuv's thread pool, and what if its task does not wait for it any more?
 *
 * A request is a record of its own, which libuv holds until it calls back.  Its task's claim on it is `task`, and
 * the pointer in the fiber's frame:
 *
 *     done       the callback ends the task's wait; the task takes the result and frees the record
 *     cancelled  a request that has not begun never does; a lookup that has goes on and drops its result, but of a
 *                function that has begun the end is waited for, as its argument is the caller's
 *     revoked    the same for a function, from any thread: see `stage`
 *     destroyed  the same, only that the wait blocks the thread
 *
 * A record without a task is freed by the callback. */
#include "io.h"

#include <netdb.h>
#include <stdlib.h>

/* What decides, once, between the pool's thread and who does not want the function called any more. */
enum stage { QUEUED = 0, BEGUN, REVOKED };

struct weft_work {
    uv_work_t request;
    uint8_t stage; /* atomic */
    struct weft_io *io;
    weft_task *task; /* NULL: gave it up */
    void (*fn)(void *arg);
    void *arg;
    uv_sem_t ended; /* posted by the pool's thread */
    bool done;      /* libuv has called back */
    bool defers;    /* cancelled: until the end no cancel counts */
};

struct weft_lookup {
    uv_getaddrinfo_t request;
    struct weft_io *io;
    weft_task *task; /* NULL: gave it up */
    struct addrinfo *found;
    int status;
    bool done;
};

/* Work ------------------------------------------------------------------------------------------- */

static void free_work(struct weft_work *work)
{
    uv_sem_destroy(&work->ended);
    free(work);
}

/* Returns its stage, which is not QUEUED from now on. */
static enum stage decide(struct weft_work *work, enum stage wanted)
{
    uint8_t stage = QUEUED;
    bool decided = __atomic_compare_exchange_n(&work->stage, &stage, (uint8_t)wanted, false, __ATOMIC_ACQ_REL,
                                               __ATOMIC_ACQUIRE);
    return decided ? wanted : (enum stage)stage;
}

bool weft__work_revoke(struct weft_work *work)
{
    return decide(work, REVOKED) == REVOKED;
}

static void call(uv_work_t *request)
{
    struct weft_work *work = request->data;
    if (decide(work, BEGUN) == REVOKED)
        return;
    work->fn(work->arg);
    uv_sem_post(&work->ended);
}

static void called(uv_work_t *request, int status)
{
    struct weft_work *work = request->data;
    (void)status;
    work->done = true;
    weft__await_events(&work->io->source, -1);
    if (work->task)
        weft__end_wait(work->io->sched, work->task, 0);
    else
        free_work(work);
}

/* libuv starts all threads of the pool for the first request of the process, and ends the process when it cannot.  So
 * they must have been possible just before. */
enum { MOST_THREADS = 1024, THREADS = 4 };
static bool started; /* atomic */

static size_t thread_count(void)
{
    const char *wish = getenv("UV_THREADPOOL_SIZE");
    long count = wish ? strtol(wish, NULL, 10) : THREADS;
    return count < 1 ? 1 : count > MOST_THREADS ? MOST_THREADS : (size_t)count;
}

static void *wait_for_all(void *all_started)
{
    uv_sem_wait(all_started);
    return NULL;
}

/* Before each request: 0, or a negative errno. */
static int probe_threads(void)
{
    if (__atomic_load_n(&started, __ATOMIC_RELAXED))
        return 0;
    size_t count = thread_count();
    pthread_t *threads = malloc(count * sizeof *threads);
    uv_sem_t all_started;
    size_t made = 0;
    int error = threads ? uv_sem_init(&all_started, 0) : -ENOMEM;
    if (error) {
        free(threads);
        return error;
    }
    for (; made < count && !error; made += !error)
        error = -pthread_create(&threads[made], NULL, wait_for_all, &all_started);
    for (size_t i = 0; i < made; i++)
        uv_sem_post(&all_started);
    for (size_t i = 0; i < made; i++)
        pthread_join(threads[i], NULL);
    uv_sem_destroy(&all_started);
    free(threads);
    return error;
}

/* After each request.  The threads of the pool wake no task by themselves.  Counted earlier, there would be fewer threads
 * than those that are said to sleep. */
static void expect_threads(void)
{
    if (!__atomic_exchange_n(&started, true, __ATOMIC_RELAXED))
        weft__expect_helpers(thread_count());
}

/* NULL and *error: a negative errno. */
static struct weft_work *queue_work(struct weft_io *io, void (*fn)(void *arg), void *arg, int *error)
{
    *error = probe_threads();
    struct weft_work *work = *error ? NULL : calloc(1, sizeof *work);
    if (!work) {
        *error = *error ? *error : -ENOMEM;
        return NULL;
    }
    *error = uv_sem_init(&work->ended, 0);
    if (*error) {
        free(work);
        return NULL;
    }
    work->io = io;
    work->task = weft_self();
    work->fn = fn;
    work->arg = arg;
    work->request.data = work;
    *error = uv_queue_work(io->loop, &work->request, call, called);
    if (*error) {
        free_work(work);
        return NULL;
    }
    expect_threads();
    weft__await_events(&io->source, 1);
    return work;
}

int weft__work_enter(struct weft_work **record, void (*fn)(void *arg), void *arg)
{
    WEFT_GUARDED;
    int error = weft__check_caller(weft_self());
    if (!error && !fn)
        error = -EINVAL;
    if (error)
        return error;
    struct weft_io *io = weft__io(&error);
    *record = io ? queue_work(io, fn, arg, &error) : NULL;
    return *record ? weft__plan_block(weft_self(), WEFT_NEVER) : error;
}

/* The task takes no interest any more; fn never begins, or has ended. */
static void give_up(struct weft_work **record)
{
    struct weft_work *work = *record;
    *record = NULL;
    work->task = NULL;
    if (work->done)
        free_work(work);
}

static void defer_cancel(struct weft_work *work)
{
    work->defers = true; /* a cancel has counted, so the task was in no region of its own */
    weft__set_flags(work->task, WEFT_TASK_DEFERS_CANCEL);
}

static void stop_deferring(struct weft_work *work)
{
    if (work->defers)
        weft__clear_flags(work->task, WEFT_TASK_DEFERS_CANCEL);
    work->defers = false;
}

int weft__work_woken(struct weft_work **record)
{
    WEFT_GUARDED;
    struct weft_work *work = *record;
    if (!work->done && !weft__work_revoke(work)) {
        defer_cancel(work);
        return weft__plan_block(work->task, WEFT_NEVER);
    }
    stop_deferring(work);
    if (!work->done)
        uv_cancel((uv_req_t *)&work->request); /* or a thread finds out */
    int status = weft__cancel_counts(work->task) ? -ECANCELED : 0;
    give_up(record);
    return status;
}

void weft__work_abandon(struct weft_work **record)
{
    WEFT_GUARDED;
    struct weft_work *work = *record;
    if (!work)
        return;
    stop_deferring(work);
    if (!work->done && !weft__work_revoke(work))
        uv_sem_wait(&work->ended);
    else if (!work->done)
        uv_cancel((uv_req_t *)&work->request);
    give_up(record);
}

/* Lookup ----------------------------------------------------------------------------------------- */

static int errno_of(int status)
{
    switch (status) {
    case UV_EAI_NONAME:
    case UV_EAI_NODATA:
    case UV_EAI_SERVICE:
        return -ENOENT;
    case UV_EAI_AGAIN:
        return -EAGAIN;
    case UV_EAI_FAMILY:
    case UV_EAI_ADDRFAMILY:
        return -EAFNOSUPPORT;
    case UV_EAI_SOCKTYPE:
        return -ESOCKTNOSUPPORT;
    case UV_EAI_BADFLAGS:
    case UV_EAI_BADHINTS:
        return -EINVAL;
    case UV_EAI_MEMORY:
        return -ENOMEM;
    default:
        /* libuv numbers errors without an errno of their own from -3000. */
        return status > -3000 ? status : -EIO;
    }
}

static void free_lookup(struct weft_lookup *lookup)
{
    uv_freeaddrinfo(lookup->found);
    free(lookup);
}

static void found(uv_getaddrinfo_t *request, int status, struct addrinfo *list)
{
    struct weft_lookup *lookup = request->data;
    lookup->done = true;
    lookup->status = status;
    lookup->found = list;
    weft__await_events(&lookup->io->source, -1);
    if (lookup->task)
        weft__end_wait(lookup->io->sched, lookup->task, 0);
    else
        free_lookup(lookup);
}

int weft__lookup_enter(struct weft_lookup **record, const char *node, const char *service,
                       const struct addrinfo *hints, struct addrinfo **out)
{
    WEFT_GUARDED;
    int error = weft__check_caller(weft_self());
    *out = NULL;
    if (error)
        return error;
    struct weft_io *io = weft__io(&error);
    if (!io)
        return error;
    error = probe_threads();
    struct weft_lookup *lookup = error ? NULL : calloc(1, sizeof *lookup);
    if (!lookup)
        return error ? error : -ENOMEM;
    lookup->io = io;
    lookup->task = weft_self();
    lookup->request.data = lookup;
    error = uv_getaddrinfo(io->loop, &lookup->request, found, node, service, hints);
    if (error) {
        free(lookup);
        return errno_of(error);
    }
    expect_threads();
    weft__await_events(&io->source, 1);
    *record = lookup;
    return weft__plan_block(lookup->task, WEFT_NEVER);
}

void weft__lookup_abandon(struct weft_lookup **record)
{
    WEFT_GUARDED;
    struct weft_lookup *lookup = *record;
    *record = NULL;
    if (!lookup)
        return;
    lookup->task = NULL;
    if (lookup->done)
        free_lookup(lookup);
    else
        uv_cancel((uv_req_t *)&lookup->request); /* or it goes on */
}

int weft__lookup_woken(struct weft_lookup **record, struct addrinfo **out)
{
    WEFT_GUARDED;
    struct weft_lookup *lookup = *record;
    int error = weft__wait_error(lookup->task);
    if (!error)
        error = errno_of(lookup->status);
    if (!error) {
        *out = lookup->found;
        lookup->found = NULL;
    }
    weft__lookup_abandon(record);
    return error;
}
