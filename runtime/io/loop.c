/* loop.c - How does a scheduler sleep until there is an event?  attach.c is the other way round: a loop of somebody
 * else's that runs tasks.
 *
 * The scheduler asks for events in two ways: without sleeping, once a turn of its run queue, and sleeping until
 * a deadline, when no task is ready.  Both are one epoll_wait in the room's set, which has
 *
 *     descriptors     for which tasks wait: watch.c, descriptor.c
 *     the bell        which any thread may ring
 *     libuv's loop    that is libuv's own set; what is ready in it, uv_run finds */
#include "io.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

enum { NS_PER_MS = 1000000, MOST_MS = 1000000000, EVENTS_AT_ONCE = 128, MOST_PROBED = 4 };

static struct weft_io *io_of(struct weft_source *source)
{
    return (struct weft_io *)source;
}

/* Polls ------------------------------------------------------------------------------------------ */

/* Returns whether libuv has something to do. */
static bool take_events(struct weft_io *io, const struct epoll_event *events, int count)
{
    bool loop_is_ready = false;
    WEFT_IO_HELD(io);
    for (int i = 0; i < count; i++)
        if (events[i].data.fd == io->bell)
            __atomic_store_n(&io->rung, false, __ATOMIC_SEQ_CST);
        else if (io->loop == &io->own && events[i].data.fd == uv_backend_fd(io->loop))
            loop_is_ready = true;
        else
            weft__io_became_ready(io, events[i].data.fd, events[i].events);
    /* Nothing came: time to look whether the right things are watched. */
    if (!count)
        weft__io_check_unsure(io, true);
    return loop_is_ready;
}

void weft__io_deliver(struct weft_io *io, int timeout_ms)
{
    struct epoll_event events[EVENTS_AT_ONCE];
    int count = epoll_wait(io->events, events, EVENTS_AT_ONCE, timeout_ms);
    if ((count > 0 || (!count && timeout_ms)) && take_events(io, events, count))
        uv_run(io->loop, UV_RUN_NOWAIT);
}

static int timeout_ms(struct weft_io *io, uint64_t deadline_ns)
{
    WEFT_IO_HELD(io);
    bool unsure = weft__io_is_unsure(io);
    if (deadline_ns == WEFT_NEVER)
        return unsure ? WEFT_IO_UNSURE_MS : -1;
    uint64_t now_ns = weft_now_ns(), left_ns = deadline_ns > now_ns ? deadline_ns - now_ns : 0;
    uint64_t left_ms = left_ns / NS_PER_MS + (left_ns % NS_PER_MS != 0),
             most_ms = unsure ? WEFT_IO_UNSURE_MS : MOST_MS;
    return (int)(left_ms < most_ms ? left_ms : most_ms);
}

static void poll_events(struct weft_source *source, uint64_t deadline_ns)
{
    struct weft_io *io = io_of(source);
    io->streak = 0;
    weft__io_check_busy(io);
    if (io->loop != &io->own) {
        weft__io_poll_loop(io, deadline_ns);
        return;
    }
    /* What libuv watches since a moment ago, only uv_run tells the kernel. */
    if (!io->flushed && uv_loop_alive(io->loop)) {
        uv_run(io->loop, UV_RUN_NOWAIT);
        io->flushed = true;
    }
    /* A task that this has made ready must not sleep. */
    bool sleeps = deadline_ns && !weft__has_ready(io->sched);
    weft__io_deliver(io, sleeps ? timeout_ms(io, deadline_ns) : 0);
}

/* The bell is told of each write, and never read. */
static void ring(struct weft_source *source)
{
    struct weft_io *io = io_of(source);
    if (!__atomic_exchange_n(&io->rung, true, __ATOMIC_SEQ_CST))
        eventfd_write(io->bell, 1);
}

/* From first to last ----------------------------------------------------------------------------- */

static void release(struct weft_io *io)
{
    for (size_t i = 0; i < io->descriptor_count; i++)
        free(io->descriptors[i]);
    free(io->descriptors);
    if (io->events >= 0)
        close(io->events);
    if (io->bell >= 0)
        close(io->bell);
    pthread_mutex_destroy(&io->lock);
    free(io);
}

/* The loop of an application calls back in its next turn, when nobody remembers `io` any more. */
static void handle_closed(uv_handle_t *handle)
{
    struct weft_io *io = handle->data;
    if (!--io->closing)
        release(io);
}

void weft__io_close_handle(struct weft_io *io, void *handle)
{
    ((uv_handle_t *)handle)->data = io;
    io->closing++;
    uv_close(handle, handle_closed);
}

/* Waits for what still runs on the thread pool. */
static void close_own(struct weft_source *source)
{
    struct weft_io *io = io_of(source);
    weft__io_unlist(io);
    weft__io_close_signals(io);
    uv_run(io->loop, UV_RUN_DEFAULT);
    uv_loop_close(io->loop);
    release(io);
}

/* The thread ends, and its application has not detached: the loop is its own affair. */
static void leave_loop(struct weft_source *source)
{
    weft__io_unlist(io_of(source));
}

/* A negative errno. */
static int add(const struct weft_io *io, int fd, uint32_t events)
{
    struct epoll_event wanted = {.events = events, .data = {.fd = fd}};
    return epoll_ctl(io->events, EPOLL_CTL_ADD, fd, &wanted) ? -errno : 0;
}

/* libuv ends the process when it finds no memory for its table of descriptors, which is as long as the number of the
 * highest one, rounded up to a power of two.  So the memory must be there just before; a little more is for what else it
 * allocates.  A negative errno. */
enum { FEWEST_PLACES = 64, LITTLE_BYTES = 1024 };
static int probe_memory(int highest)
{
    size_t places = FEWEST_PLACES;
    while (places < (size_t)highest + 3)
        places *= 2;
    void *memory = malloc(places * sizeof(void *) + LITTLE_BYTES);
    free(memory);
    return memory ? 0 : -ENOMEM;
}

int weft__io_probe(const struct weft_io *io, int descriptors)
{
    int highest = 0, made = 0, error = 0, probes[MOST_PROBED];
    while (made < descriptors && !error) {
        int fd = fcntl(io->events, F_DUPFD_CLOEXEC, 0);
        error = fd < 0 ? -errno : 0;
        if (!error)
            highest = probes[made++] = fd;
    }
    while (made)
        close(probes[--made]);
    return error ? error : probe_memory(highest);
}

/* A negative errno. */
static int init_own(struct weft_io *io)
{
    /* Its set, its bell, and for the first loop of a process a pipe. */
    int error = weft__io_probe(io, 4);
    if (!error)
        error = uv_loop_init(&io->own);
    if (error)
        return error;
    io->loop = &io->own;
    error = add(io, uv_backend_fd(io->loop), EPOLLIN);
    if (error)
        uv_loop_close(io->loop);
    return error;
}

/* A negative errno. */
static int init(struct weft_io *io, uv_loop_t *loop)
{
    io->events = epoll_create1(EPOLL_CLOEXEC);
    if (io->events < 0)
        return -errno;
    io->bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (io->bell < 0)
        return -errno;
    int error = add(io, io->bell, EPOLLIN | EPOLLET);
    if (error)
        return error;
    io->loop = loop;
    return loop ? weft__io_join_loop(io) : init_own(io);
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
    io->events = io->bell = -1;
    pthread_mutex_init(&io->lock, NULL);
    *error = init(io, loop);
    if (*error) {
        release(io);
        return NULL;
    }
    if (loop)
        weft__io_begin_turns(io);
    weft__io_enlist(io);
    return io;
}

struct weft_io *weft__io(int *error)
{
    struct weft_sched *sched = weft__sched();
    if (!sched->source) {
        struct weft_io *io = weft__io_make(sched, NULL, error);
        weft__set_source(sched, io ? &io->source : NULL);
    }
    return sched->source ? io_of(sched->source) : NULL;
}
