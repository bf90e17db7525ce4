/* loop.c - How does a scheduler sleep in a libuv loop?  attach.c is the other way round: a loop that runs tasks.
 *
 * The scheduler asks for events in two ways: without sleeping, once a turn of its run queue, and sleeping until
 * a deadline, when no task is ready.  The deadline is a timer of libuv's, whose clock is weft_now_ns's in
 * milliseconds; the bell is a libuv async that any thread may send. */
#include "io.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

enum { NS_PER_MS = 1000000 };

static struct weft_io *io_of(struct weft_source *source)
{
    return (struct weft_io *)source;
}

/* That it came is enough: uv_run returns. */
static void bell_rang(uv_async_t *bell)
{
    (void)bell;
}

/* Nothing came: time to look whether the right things are watched.  libuv before 1.45 runs timers that are due before it
 * polls, and would then poll without the deadline. */
static void deadline_came(uv_timer_t *deadline)
{
    struct weft_io *io = deadline->data;
    weft__io_check_unsure(io);
    if (io->sleeps)
        uv_stop(io->loop);
}

void weft__io_set_deadline(struct weft_io *io, uint64_t deadline_ns)
{
    bool unsure = weft__io_is_unsure(io);
    if (deadline_ns == WEFT_NEVER && !unsure) {
        uv_timer_stop(&io->deadline);
        return;
    }
    uv_update_time(io->loop);
    uint64_t due_ms = deadline_ns / NS_PER_MS + (deadline_ns % NS_PER_MS != 0), now_ms = uv_now(io->loop);
    uint64_t left_ms = due_ms > now_ms ? due_ms - now_ms : 0;
    if (unsure && left_ms > WEFT_IO_UNSURE_MS)
        left_ms = WEFT_IO_UNSURE_MS;
    uv_timer_start(&io->deadline, deadline_came, left_ms, 0);
}

/* Some handle of ours is always referenced: else uv_run would do nothing. */
static void poll_events(struct weft_source *source, uint64_t deadline_ns)
{
    struct weft_io *io = io_of(source);
    io->streak = 0;
    if (io->loop != &io->own)
        uv_ref((uv_handle_t *)&io->before);
    weft__io_check(io);
    /* A task that this has made ready must not sleep. */
    if (!deadline_ns || weft__has_ready(io->sched)) {
        uv_run(io->loop, UV_RUN_NOWAIT);
        return;
    }
    weft__io_set_deadline(io, deadline_ns);
    io->sleeps = true;
    uv_run(io->loop, UV_RUN_ONCE);
    io->sleeps = false;
    uv_timer_stop(&io->deadline);
}

static void ring(struct weft_source *source)
{
    uv_async_send(&io_of(source)->bell);
}

static void release(struct weft_io *io)
{
    for (size_t i = 0; i < io->descriptor_count; i++)
        free(io->descriptors[i]);
    free(io->descriptors);
    free(io);
}

/* The loop of an application calls back in its next turn, when nobody remembers `io` any more. */
static void handle_closed(uv_handle_t *handle)
{
    struct weft_io *io = handle->data;
    if (!--io->closing && io->loop != &io->own)
        release(io);
}

static void close_handle(struct weft_io *io, void *handle)
{
    ((uv_handle_t *)handle)->data = io;
    io->closing++;
    uv_close(handle, handle_closed);
}

void weft__io_close_handles(struct weft_io *io)
{
    weft__io_close_signals(io);
    for (size_t i = 0; i < io->descriptor_count; i++)
        if (io->descriptors[i])
            close_handle(io, &io->descriptors[i]->poll);
    close_handle(io, &io->deadline);
    if (io->has_bell)
        close_handle(io, &io->bell);
    if (io->loop == &io->own)
        return;
    close_handle(io, &io->before);
    close_handle(io, &io->after);
    close_handle(io, &io->busy);
}

/* Waits for what still runs on the thread pool. */
static void close_own(struct weft_source *source)
{
    struct weft_io *io = io_of(source);
    weft__io_close_handles(io);
    uv_run(io->loop, UV_RUN_DEFAULT);
    uv_loop_close(io->loop);
    release(io);
}

/* The thread ends, and its application has not detached: the loop is its own affair. */
static void leave_loop(struct weft_source *source)
{
    (void)source;
}

/* 0, or a negative errno.  The first loop of a process makes libuv open a pipe, after the loop's own descriptor, and it
 * aborts when there is none for that: so there must be a few. */
static int init_own(uv_loop_t *loop)
{
    int probes[2][2], made = 0, error = 0;
    for (; made < 2 && !error; made += !error)
        error = pipe2(probes[made], O_CLOEXEC) ? -errno : 0;
    while (made--) {
        close(probes[made][0]);
        close(probes[made][1]);
    }
    return error ? error : uv_loop_init(loop);
}

struct weft_io *weft__io_make(struct weft_sched *sched, uv_loop_t *loop, int *error)
{
    struct weft_io *io = calloc(1, sizeof *io);
    *error = io ? 0 : -ENOMEM;
    if (!io)
        return NULL;
    io->source =
        (struct weft_source){.poll = poll_events, .ring = ring, .close = loop ? leave_loop : close_own};
    io->sched = sched;
    io->loop = loop ? loop : &io->own;
    if (!loop && (*error = init_own(io->loop))) {
        free(io);
        return NULL;
    }
    uv_timer_init(io->loop, &io->deadline);
    io->deadline.data = io;
    *error = uv_async_init(io->loop, &io->bell, bell_rang);
    io->has_bell = !*error;
    if (loop)
        weft__io_join_loop(io);
    if (!*error)
        return io;
    if (loop)
        weft__io_close_handles(io);
    else
        close_own(&io->source);
    return NULL;
}

struct weft_io *weft__io(int *error)
{
    struct weft_sched *sched = weft__sched();
    if (!sched->source) {
        struct weft_io *io = weft__io_make(sched, NULL, error);
        __atomic_store_n(&sched->source, io ? &io->source : NULL, __ATOMIC_RELEASE);
    }
    return sched->source ? io_of(sched->source) : NULL;
}
