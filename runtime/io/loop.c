/* loop.c - How does a scheduler sleep in a libuv loop?
 *
 * The scheduler asks for events in two ways: without sleeping, once a turn of its run queue, and sleeping until
 * a deadline, when no task is ready.  The deadline is a timer of libuv's, whose clock is weft_now_ns's in
 * milliseconds; the bell is a libuv async that any thread may send. */
#include "io.h"

#include <stdlib.h>

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

static void deadline_came(uv_timer_t *deadline)
{
    (void)deadline;
}

static void poll_events(struct weft_source *source, uint64_t deadline_ns)
{
    struct weft_io *io = io_of(source);
    weft__io_check_fresh(io);
    /* A task that this has made ready must not sleep. */
    if (!deadline_ns || io->sched->ready.first) {
        uv_run(io->loop, UV_RUN_NOWAIT);
        return;
    }
    if (deadline_ns != WEFT_NEVER) {
        uv_update_time(io->loop);
        uint64_t due_ms = deadline_ns / NS_PER_MS + (deadline_ns % NS_PER_MS != 0), now_ms = uv_now(io->loop);
        uv_timer_start(&io->deadline, deadline_came, due_ms > now_ms ? due_ms - now_ms : 0, 0);
    }
    uv_run(io->loop, UV_RUN_ONCE);
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

/* Waits for what still runs on the thread pool. */
static void close_io(struct weft_source *source)
{
    struct weft_io *io = io_of(source);
    for (size_t i = 0; i < io->descriptor_count; i++)
        if (io->descriptors[i])
            uv_close((uv_handle_t *)&io->descriptors[i]->poll, NULL);
    weft__io_close_signals(io);
    uv_close((uv_handle_t *)&io->bell, NULL);
    uv_close((uv_handle_t *)&io->deadline, NULL);
    uv_run(io->loop, UV_RUN_DEFAULT);
    uv_loop_close(io->loop);
    release(io);
}

static struct weft_io *make(struct weft_sched *sched, int *error)
{
    struct weft_io *io = calloc(1, sizeof *io);
    if (!io) {
        *error = -ENOMEM;
        return NULL;
    }
    io->source = (struct weft_source){.poll = poll_events, .ring = ring, .close = close_io};
    io->sched = sched;
    io->loop = &io->own;
    *error = uv_loop_init(io->loop);
    if (*error) {
        free(io);
        return NULL;
    }
    uv_timer_init(io->loop, &io->deadline);
    *error = uv_async_init(io->loop, &io->bell, bell_rang);
    if (*error) {
        uv_close((uv_handle_t *)&io->deadline, NULL);
        uv_run(io->loop, UV_RUN_DEFAULT);
        uv_loop_close(io->loop);
        free(io);
        return NULL;
    }
    return io;
}

struct weft_io *weft__io(int *error)
{
    struct weft_sched *sched = weft__sched();
    if (!sched->source) {
        struct weft_io *io = make(sched, error);
        sched->source = io ? &io->source : NULL;
    }
    return sched->source ? io_of(sched->source) : NULL;
}
