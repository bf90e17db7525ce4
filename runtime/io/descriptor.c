/* descriptor.c - Who waits for which descriptor, and who is woken by an event?
 *
 * libuv watches a descriptor for as long as a waiter counts, and for what the counted ones wait for; it reports
 * events as long as they last.  So one event wakes the first reader and the first writer only: if it lasts, the next
 * turn wakes the next.  A waiter stays in the queue from its plan until its task runs, so that weft_close finds also
 * those that were woken already; from the event on it does not count.
 *
 * Beyond the last reader, watching lingers: most descriptors are soon read again, and three system calls are saved
 * each time.  The first readable event when there is no reader at all ends that.  A descriptor that lingers may have
 * been closed and its number reused, by a plain close(2) that nobody told us of: a new wait is *unsure*.
 *
 *     an event comes              it is the right one, or its task tries in vain and waits again: then the kernel is
 *                                 asked at once whether what is registered is still what the number stands for
 *     none comes for a moment     the kernel is asked when the scheduler has slept for WEFT_IO_UNSURE_MS, or has not
 *                                 slept for BUSY_UNSURE_MS
 *     the number is new           of accept and connect that is known
 *
 * So a request that comes soon after the last answer costs no system call but its own. */
#include "io.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/epoll.h>
#endif

enum { FEWEST_DESCRIPTORS = 64, BUSY_UNSURE_MS = 100 };

static struct weft_io_waiting *waiting_of(struct weft_queue *link)
{
    return (struct weft_io_waiting *)link;
}

static void became_ready(uv_poll_t *poll, int error, int events);

#ifdef __linux__
enum { MAY_LINGER = WEFT_READABLE };

/* Is what libuv has registered for the number still what the number stands for? */
static bool is_registered(const struct weft_descriptor *descriptor)
{
    /* The same as libuv's: nothing changes. */
    struct epoll_event same = {.events = EPOLLIN, .data = {.fd = descriptor->fd}};
    return !epoll_ctl(uv_backend_fd(descriptor->io->loop), EPOLL_CTL_MOD, descriptor->fd, &same);
}
#else
enum { MAY_LINGER = 0 };

static bool is_registered(const struct weft_descriptor *descriptor)
{
    (void)descriptor;
    return false;
}
#endif

/* Makes libuv watch what the counted waiters wait for, and of what it watches already also `lingering`; a negative
 * errno. */
static int watch(struct weft_descriptor *descriptor, int lingering)
{
    int events = (descriptor->readers ? WEFT_READABLE : 0) | (descriptor->writers ? WEFT_WRITABLE : 0) |
                 (descriptor->polled & lingering);
    if (events == descriptor->polled)
        return 0;
    descriptor->polled = events;
    if (!events)
        return uv_poll_stop(&descriptor->poll);
    if (!descriptor->fresh) {
        descriptor->fresh = true;
        descriptor->next_fresh = descriptor->io->fresh;
        descriptor->io->fresh = descriptor;
    }
    return uv_poll_start(&descriptor->poll,
                         (events & WEFT_READABLE ? UV_READABLE : 0) |
                             (events & WEFT_WRITABLE ? UV_WRITABLE : 0),
                         became_ready);
}

static void count(struct weft_io_waiting *waiting)
{
    struct weft_descriptor *descriptor = waiting->descriptor;
    waiting->counted = true;
    descriptor->readers += (waiting->events & WEFT_READABLE) != 0;
    descriptor->writers += (waiting->events & WEFT_WRITABLE) != 0;
    weft__await_events(&descriptor->io->source, 1);
}

static void discount(struct weft_io_waiting *waiting)
{
    struct weft_descriptor *descriptor = waiting->descriptor;
    if (!waiting->counted)
        return;
    waiting->counted = false;
    descriptor->readers -= (waiting->events & WEFT_READABLE) != 0;
    descriptor->writers -= (waiting->events & WEFT_WRITABLE) != 0;
    weft__await_events(&descriptor->io->source, -1);
}

static void leave(struct weft_io_waiting *waiting)
{
    if (waiting->waiter.state != WEFT_WAITER_QUEUED)
        return;
    weft__waiter_leave(&waiting->waiter);
    discount(waiting);
    watch(waiting->descriptor, MAY_LINGER);
}

/* What was registered for the number is gone: all is as before the first wait in it. */
static void register_anew(struct weft_descriptor *descriptor)
{
    int events = descriptor->polled;
    descriptor->unsure = descriptor->drained = false;
    if (!events)
        return;
    /* Stopped and started: libuv forgets what it had registered. */
    descriptor->polled = 0;
    uv_poll_stop(&descriptor->poll);
    watch(descriptor, 0);
}

/* Checks those that have been unsure for a whole poll or, all, every one. */
static void check_unsure(struct weft_io *io, bool all)
{
    struct weft_descriptor *descriptor = io->unsure;
    io->unsure = NULL;
    io->unsure_checked_ms = uv_now(io->loop);
    while (descriptor) {
        struct weft_descriptor *next = descriptor->next_unsure;
        bool young = descriptor->unsure && descriptor->unsure_since == io->unsure_round && !all;
        if (young) {
            descriptor->next_unsure = io->unsure;
            io->unsure = descriptor;
        } else if (descriptor->unsure && descriptor->polled && !is_registered(descriptor)) {
            register_anew(descriptor);
        }
        descriptor->listed = descriptor->unsure = young;
        descriptor = next;
    }
    io->unsure_round++;
}

void weft__io_check_unsure(struct weft_io *io)
{
    check_unsure(io, true);
}

bool weft__io_is_unsure(struct weft_io *io)
{
    while (io->unsure && !io->unsure->unsure) {
        io->unsure->listed = false;
        io->unsure = io->unsure->next_unsure;
    }
    return io->unsure;
}

/* Before a wait: is the right thing being watched?  again: an event came, and the attempt was in vain. */
static void doubt(struct weft_descriptor *descriptor, bool again)
{
    if (!descriptor->polled || descriptor->readers || descriptor->writers)
        return;
    if (MAY_LINGER && !again) {
        descriptor->unsure = true;
        descriptor->unsure_since = descriptor->io->unsure_round;
        if (descriptor->listed)
            return;
        descriptor->listed = true;
        descriptor->next_unsure = descriptor->io->unsure;
        descriptor->io->unsure = descriptor;
    } else if (!is_registered(descriptor)) {
        register_anew(descriptor);
    }
}

static struct weft_descriptor *known(const struct weft_io *io, int fd)
{
    return io && fd >= 0 && (size_t)fd < io->descriptor_count ? io->descriptors[fd] : NULL;
}

static struct weft_descriptor *known_here(int fd)
{
    return known((struct weft_io *)weft__sched()->source, fd);
}

void weft__io_is_new(int fd)
{
    struct weft_descriptor *descriptor = known_here(fd);
    if (descriptor)
        register_anew(descriptor);
}

bool weft__io_is_drained(int fd)
{
    const struct weft_descriptor *descriptor = known_here(fd);
    return descriptor && descriptor->drained;
}

void weft__io_set_drained(int fd, bool drained)
{
    struct weft_descriptor *descriptor = known_here(fd);
    if (descriptor)
        descriptor->drained = drained;
}

/* The first counted waiter for `event` runs next; those whose waits have ended otherwise are passed over.
 * Returns whether there was one. */
static bool wake_first(struct weft_descriptor *descriptor, int event)
{
    struct weft_queue *head = &descriptor->waiters;
    for (struct weft_queue *link = head->next; link && link != head; link = link->next) {
        struct weft_io_waiting *waiting = waiting_of(link);
        if (!waiting->counted || !(waiting->events & event) || !weft__still_waits(waiting->waiter.task))
            continue;
        discount(waiting);
        weft__end_wait(descriptor->io->sched, waiting->waiter.task, 0);
        return true;
    }
    return false;
}

/* Every waiter makes its attempt, and so finds out what is wrong. */
static void wake_all(struct weft_descriptor *descriptor)
{
    struct weft_queue *head = &descriptor->waiters;
    for (struct weft_queue *link = head->next; link && link != head; link = link->next) {
        discount(waiting_of(link));
        weft__end_wait(descriptor->io->sched, waiting_of(link)->waiter.task, 0);
    }
}

static void became_ready(uv_poll_t *poll, int error, int events)
{
    struct weft_descriptor *descriptor = poll->data;
    int lingering = MAY_LINGER;
    if (error) {
        descriptor->polled = 0; /* libuv has stopped */
        wake_all(descriptor);
    } else {
        descriptor->unsure = false;
        /* Those that were woken and have not run yet are readers still. */
        if (events & UV_READABLE && !wake_first(descriptor, WEFT_READABLE) && !descriptor->waiters.next)
            lingering = 0;
        if (events & UV_WRITABLE)
            wake_first(descriptor, WEFT_WRITABLE);
    }
    watch(descriptor, lingering);
}

/* Would libuv abort the process because it cannot watch the number?  It is closed, or a file, which is always ready. */
static bool is_unwatchable(int fd)
{
    struct pollfd now = {.fd = fd, .events = POLLIN | POLLOUT};
    struct stat status;
    if (poll(&now, 1, 0) <= 0)
        return false;
    if (now.revents & POLLNVAL)
        return true;
    return now.revents & POLLIN && now.revents & POLLOUT && !fstat(fd, &status) &&
           (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
}

static void check_fresh(struct weft_io *io)
{
    while (io->fresh) {
        struct weft_descriptor *descriptor = io->fresh;
        io->fresh = descriptor->next_fresh;
        descriptor->fresh = false;
        if (!descriptor->polled || !is_unwatchable(descriptor->fd))
            continue;
        wake_all(descriptor);
        watch(descriptor, 0);
    }
}

void weft__io_check(struct weft_io *io)
{
    check_fresh(io);
    if (io->unsure && uv_now(io->loop) - io->unsure_checked_ms >= BUSY_UNSURE_MS)
        check_unsure(io, false);
}

static bool make_room(struct weft_io *io, size_t number)
{
    if (number < io->descriptor_count)
        return true;
    size_t bigger = io->descriptor_count ? io->descriptor_count : FEWEST_DESCRIPTORS;
    while (bigger <= number)
        bigger *= 2;
    struct weft_descriptor **moved = realloc(io->descriptors, bigger * sizeof *moved);
    if (!moved)
        return false;
    for (size_t i = io->descriptor_count; i < bigger; i++)
        moved[i] = NULL;
    io->descriptors = moved;
    io->descriptor_count = bigger;
    return true;
}

static struct weft_descriptor *descriptor_of(struct weft_io *io, int fd, int *error)
{
    size_t number = (size_t)fd;
    *error = -ENOMEM;
    if (!make_room(io, number))
        return NULL;
    if (io->descriptors[number])
        return io->descriptors[number];
    struct weft_descriptor *descriptor = calloc(1, sizeof *descriptor);
    if (!descriptor)
        return NULL;
    *error = uv_poll_init(io->loop, &descriptor->poll, fd);
    if (*error) {
        free(descriptor);
        return NULL;
    }
    descriptor->poll.data = descriptor;
    /* A wait is counted as pending, which keeps the loop going; lingering does not. */
    uv_unref((uv_handle_t *)&descriptor->poll);
    descriptor->io = io;
    descriptor->fd = fd;
    io->descriptors[number] = descriptor;
    return descriptor;
}

int weft__io_wait(struct weft_io_waiting *waiting)
{
    int error = 0;
    struct weft_io *io = weft__io(&error);
    if (!io)
        return error;
    struct weft_descriptor *descriptor = descriptor_of(io, waiting->fd, &error);
    if (!descriptor)
        return error;
    int status = weft__plan_block(waiting->waiter.task, waiting->deadline_ns);
    if (status != WEFT_WAIT)
        return status;
    doubt(descriptor, waiting->woken);
    waiting->descriptor = descriptor;
    weft__waiter_append(&descriptor->waiters, &waiting->waiter);
    count(waiting);
    error = watch(descriptor, MAY_LINGER);
    if (!error)
        return WEFT_WAIT;
    leave(waiting);
    weft__forget_plan(waiting->waiter.task);
    return error;
}

int weft__io_wait_ended(struct weft_io_waiting *waiting)
{
    waiting->woken = true;
    leave(waiting);
    int error = weft__wait_error(waiting->waiter.task);
    return waiting->waiter.state == WEFT_WAITER_CLOSED && error != -ECANCELED ? -EBADF : error;
}

void weft__io_leave(struct weft_io_waiting *waiting)
{
    WEFT_GUARDED;
    leave(waiting);
}

/* Ends all waits for `fd`. */
static void close_waiters(struct weft_io *io, int fd)
{
    struct weft_descriptor *descriptor = known(io, fd);
    if (!descriptor)
        return;
    while (descriptor->waiters.next) {
        struct weft_io_waiting *waiting = waiting_of(descriptor->waiters.next);
        leave(waiting);
        waiting->waiter.state = WEFT_WAITER_CLOSED;
        weft__end_wait(io->sched, waiting->waiter.task, -EBADF);
    }
    descriptor->unsure = descriptor->drained = false;
    watch(descriptor, 0);
}

int weft_close(int fd)
{
    WEFT_GUARDED;
    close_waiters((struct weft_io *)weft__sched()->source, fd);
    /* On EINTR the descriptor has been closed. */
    return close(fd) && errno != EINTR ? -errno : 0;
}
