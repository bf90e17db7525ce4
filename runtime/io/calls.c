/* calls.c - What do the calls on descriptors try before they wait, and again when they are woken?
 *
 * Being woken promises nothing: another task may have been faster.  Every attempt finds out for itself and may
 * ask to wait again; so an event that is out of date does no harm. */
#include "io.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

/* Reads and writes of one task that need not wait, until it goes to the tail of the run queue once. */
enum { MOST_IN_A_ROW = 64 };

static int enter(struct weft_io_waiting *waiting, int fd, int (*attempt)(struct weft_io_waiting *),
                 int events, uint64_t deadline_ns)
{
    weft_task *self = weft_self();
    weft__waiter_init(&waiting->waiter, self);
    waiting->attempt = attempt;
    waiting->fd = fd;
    waiting->events = (uint8_t)events;
    waiting->counted = waiting->woken = waiting->tried = false;
    waiting->deadline_ns = deadline_ns;
    waiting->result = 0;
    return weft__check_caller(self);
}

/* Beside what attempts return. */
enum { NEEDS_ROOM = WEFT_YIELDED + 1, IS_CLOSING };

static int try_connected(struct weft_io_waiting *waiting);

/* Has the call changed something that it cannot try anew with another descriptor of that number? */
static bool has_begun(const struct weft_io_waiting *waiting)
{
    return waiting->result > 0 || waiting->attempt == try_connected;
}

/* Under the lock of `io`; queued: the call was in the queue of its descriptor before. */
static int attempt_held(struct weft_io *io, struct weft_io_waiting *waiting, bool queued)
{
    waiting->tried = true;
    int status = waiting->attempt(waiting);
    if (status != WEFT_WAIT && status != WEFT_ON_POOL)
        return status;
    if (!io)
        return NEEDS_ROOM;
    if (weft__io_is_closing(waiting->fd))
        return queued || has_begun(waiting) ? -EBADF : IS_CLOSING;
    return status == WEFT_WAIT ? weft__io_wait(io, waiting) : weft__file_enter(io, waiting);
}

static int attempt_once(struct weft_io_waiting *waiting, int *error)
{
    /* Without a room there is no lock, and so nothing that keeps a close of another thread out. */
    struct weft_io *io = WEFT_ONE_THREAD ? weft__io_mine() : weft__io(error);
    WEFT_IO_HELD(io);
    return attempt_held(io, waiting, false);
}

/* Of a call that has not been in a queue. */
static int attempt(struct weft_io_waiting *waiting)
{
    for (;;) {
        int error = 0, status = attempt_once(waiting, &error);
        if (status == IS_CLOSING)
            weft__io_await_close(waiting->fd);
        else if (status != NEEDS_ROOM)
            return status;
        else if (error || !weft__io(&error))
            return error;
    }
}

/* What was there at once may be there for ever: now and then the others have their turn first. */
static bool is_greedy(struct weft_io *io, const struct weft_io_waiting *waiting)
{
    if (io->streak_of != waiting->waiter.task) {
        io->streak_of = waiting->waiter.task;
        io->streak = 0;
    }
    return ++io->streak % MOST_IN_A_ROW == 0;
}

static int let_others_run(struct weft_io *io, struct weft_io_waiting *waiting)
{
    int status = weft__io_attend(io, waiting);
    if (status)
        return status;
    status = weft__yield_enter();
    if (status == WEFT_WAIT)
        waiting->waiter.kind = WEFT_YIELDED;
    else
        weft__io_leave(io, waiting);
    return status;
}

/* WEFT_WAIT when an attempt would most likely be in vain, or others shall run first. */
static int wait_at_once(struct weft_io_waiting *waiting)
{
    struct weft_io *io = weft__io_mine();
    if (!io)
        return 0;
    bool greedy = is_greedy(io, waiting);
    WEFT_IO_HELD(io);
    if (weft__io_is_closing(waiting->fd))
        return 0;
    if (greedy && waiting->fd >= 0)
        return let_others_run(io, waiting);
    bool in_vain = waiting->events == WEFT_READABLE && weft__io_is_drained(io, waiting->fd);
    return in_vain ? weft__io_wait(io, waiting) : 0;
}

/* No call ends for want of anything without an attempt. */
static int attempt_or_wait(struct weft_io_waiting *waiting)
{
    return wait_at_once(waiting) == WEFT_WAIT ? WEFT_WAIT : attempt(waiting);
}

/* What was written before an error counts more than the error. */
static int finish(const struct weft_io_waiting *waiting, int status)
{
    return status < 0 && waiting->result > 0 ? 0 : status;
}

/* The lock is held from where it leaves the queue to the attempt's end: no close comes between. */
static int woken(struct weft_io_waiting *waiting)
{
    struct weft_io *io = weft__io_mine();
    WEFT_IO_HELD(io);
    if (waiting->waiter.kind == WEFT_ON_POOL)
        return weft__file_woken(io, waiting);
    bool yielded = waiting->waiter.kind == WEFT_YIELDED;
    waiting->waiter.kind = 0;
    waiting->woken = !yielded;
    int error = yielded ? weft__yield_woken() : weft__wait_error(waiting->waiter.task);
    int status = weft__io_wait_ended(io, waiting, error);
    if (status == -ETIMEDOUT && !waiting->tried)
        status = 0;
    return status ? status : attempt_held(io, waiting, true);
}

int weft__io_woken(struct weft_io_waiting *waiting)
{
    WEFT_GUARDED;
    return finish(waiting, woken(waiting));
}

static void leave(struct weft_io_waiting *waiting)
{
    struct weft_io *io = weft__io_mine();
    WEFT_IO_HELD(io);
    weft__io_leave(io, waiting);
}

void weft__io_abandon(struct weft_io_waiting *waiting)
{
    WEFT_GUARDED;
    if (weft__waiter_state(&waiting->waiter) == WEFT_WAITER_QUEUED)
        leave(waiting);
    /* No close comes for it any more. */
    if (waiting->waiter.kind == WEFT_ON_POOL)
        weft__file_abandon(waiting);
}

/* Wait for a descriptor -------------------------------------------------------------------------- */

/* Those of `events` that are ready now; a negative errno. */
static int ready_events(int fd, int events)
{
    struct pollfd now = {
        .fd = fd,
        .events = (short)((events & WEFT_READABLE ? POLLIN : 0) | (events & WEFT_WRITABLE ? POLLOUT : 0))};
    if (fd < 0)
        return -EBADF;
    if (poll(&now, 1, 0) < 0)
        return errno == EINTR ? 0 : -errno;
    if (now.revents & POLLNVAL)
        return -EBADF;
    int ready = (now.revents & (POLLIN | POLLHUP | POLLERR) ? WEFT_READABLE : 0) |
                (now.revents & (POLLOUT | POLLHUP | POLLERR) ? WEFT_WRITABLE : 0);
    return ready & events;
}

static int try_ready(struct weft_io_waiting *waiting)
{
    int ready = ready_events(waiting->fd, waiting->events);
    if (ready <= 0)
        return ready ? ready : WEFT_WAIT;
    waiting->result = ready;
    return 0;
}

int weft__wait_fd_enter(struct weft_io_waiting *waiting, int fd, int events, uint64_t deadline_ns)
{
    WEFT_GUARDED;
    int status = enter(waiting, fd, try_ready, events, deadline_ns);
    if (!status && (!events || events & ~(WEFT_READABLE | WEFT_WRITABLE)))
        status = -EINVAL;
    return status ? status : attempt(waiting);
}

/* Read ------------------------------------------------------------------------------------------- */

/* A socket needs no flag of its own, and so no more than one system call. */
static int try_read(struct weft_io_waiting *waiting)
{
    ssize_t got;
    do
        got = waiting->n ? recv(waiting->fd, waiting->buf, waiting->n, MSG_DONTWAIT) : -1;
    while (got < 0 && waiting->n && errno == EINTR);
    if (got < 0 && (!waiting->n || errno == ENOTSOCK))
        return weft__file_try_read(waiting);
    if (got < 0 && has_to_wait(errno))
        return WEFT_WAIT;
    int error = got < 0 ? -errno : 0;
    if (got > 0)
        weft__io_set_drained(weft__io_mine(), waiting->fd, (size_t)got < waiting->n);
    else
        weft__io_is_new(weft__io_mine(), waiting->fd); /* it ends here: the number will be another's */
    waiting->result = got;
    return error;
}

int weft__read_enter(struct weft_io_waiting *waiting, int fd, void *buf, size_t n, uint64_t deadline_ns)
{
    WEFT_GUARDED;
    int status = enter(waiting, fd, try_read, WEFT_READABLE, deadline_ns);
    waiting->buf = buf;
    waiting->n = n;
    return status ? status : attempt_or_wait(waiting);
}

/* Write ------------------------------------------------------------------------------------------ */

static int try_write(struct weft_io_waiting *waiting)
{
    const char *bytes = waiting->const_buf;
    for (;;) {
        size_t done = (size_t)waiting->result;
        ssize_t put =
            waiting->n ? send(waiting->fd, bytes + done, waiting->n - done, MSG_DONTWAIT | MSG_NOSIGNAL) : -1;
        if (put < 0 && (!waiting->n || errno == ENOTSOCK))
            return weft__file_try_write(waiting);
        if (put >= 0) {
            waiting->result += put;
            if ((size_t)waiting->result >= waiting->n || !put)
                return 0;
        } else if (errno != EINTR) {
            return has_to_wait(errno) ? WEFT_WAIT : -errno;
        }
    }
}

int weft__write_enter(struct weft_io_waiting *waiting, int fd, const void *buf, size_t n,
                      uint64_t deadline_ns)
{
    WEFT_GUARDED;
    int status = enter(waiting, fd, try_write, WEFT_WRITABLE, deadline_ns);
    waiting->const_buf = buf;
    waiting->n = n;
    return status ? status : finish(waiting, attempt_or_wait(waiting));
}

/* Accept ----------------------------------------------------------------------------------------- */

/* An error of a connection that its peer or the network has given up already is nobody's concern: see accept(2). */
static bool is_of_the_new_one(int error)
{
    return error == ECONNABORTED || error == EPROTO || error == ENETDOWN || error == ENETUNREACH ||
           error == EHOSTDOWN || error == EHOSTUNREACH || error == ENOPROTOOPT;
}

static int try_accept(struct weft_io_waiting *waiting)
{
    int fd;
    do
        fd = accept4(waiting->fd, waiting->buf, waiting->len, SOCK_NONBLOCK | SOCK_CLOEXEC);
    while (fd < 0 && (errno == EINTR || is_of_the_new_one(errno)));
    if (fd < 0)
        return has_to_wait(errno) ? WEFT_WAIT : -errno;
    weft__io_is_new(weft__io_mine(), fd);
    waiting->result = fd;
    return 0;
}

int weft__accept_enter(struct weft_io_waiting *waiting, int fd, struct sockaddr *addr, socklen_t *len,
                       uint64_t deadline_ns)
{
    WEFT_GUARDED;
    int status = enter(waiting, fd, try_accept, WEFT_READABLE, deadline_ns);
    waiting->buf = addr;
    waiting->len = len;
    if (!status)
        status = weft__make_non_blocking(fd);
    return status ? status : attempt(waiting);
}

/* Connect ---------------------------------------------------------------------------------------- */

static int try_connected(struct weft_io_waiting *waiting)
{
    int ready = ready_events(waiting->fd, WEFT_WRITABLE);
    if (ready <= 0)
        return ready ? ready : WEFT_WAIT;
    int error = 0;
    socklen_t len = sizeof error;
    if (getsockopt(waiting->fd, SOL_SOCKET, SO_ERROR, &error, &len))
        return -errno;
    return -error;
}

/* Before the connection is under way it is settled that it can be waited for. */
static int try_connect(struct weft_io_waiting *waiting)
{
    struct weft_io *io = weft__io_mine();
    if (!io || weft__io_is_closing(waiting->fd))
        return WEFT_WAIT;
    weft__io_is_new(io, waiting->fd);
    if (!connect(waiting->fd, waiting->const_buf, (socklen_t)waiting->n))
        return 0;
    /* Interrupted or not, it goes on. */
    if (errno != EINPROGRESS && errno != EINTR)
        return -errno;
    waiting->attempt = try_connected;
    return try_connected(waiting);
}

int weft__connect_enter(struct weft_io_waiting *waiting, int fd, const struct sockaddr *addr, socklen_t len,
                        uint64_t deadline_ns)
{
    WEFT_GUARDED;
    int status = enter(waiting, fd, try_connect, WEFT_WRITABLE, deadline_ns);
    waiting->const_buf = addr;
    waiting->n = len;
    if (!status)
        status = weft__make_non_blocking(fd);
    return status ? status : attempt(waiting);
}
