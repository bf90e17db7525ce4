/* file.c - How do pipes, terminals and files transfer without blocking the thread?
 *
 *     1. preadv2 and pwritev2 with RWF_NOWAIT transfer what can be without waiting, whatever the descriptor's flags;
 *        of a file, that is what the page cache has, or has room for.
 *     2. Where the kernel or the descriptor knows no such flag, or it would have to wait: a file that is *always ready*
 *        (regular, block device, directory: poll says nothing about these) is left to a thread of the pool; of
 *        anything else O_NONBLOCK is set, and it is waited for.
 *
 * On the pool the call is under way until that thread is done with the buffer: so neither deadline, cancel nor close
 * ends it, once it has begun, and a destroy blocks (pool.c).  What was transferred counts more than a cancel. */
#include "io.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

int weft__make_non_blocking(int fd)
{
    int flags = fcntl(fd, F_GETFL);
    if (flags < 0)
        return -errno;
    return flags & O_NONBLOCK || fcntl(fd, F_SETFL, flags | O_NONBLOCK) == 0 ? 0 : -errno;
}

#ifdef RWF_NOWAIT
static ssize_t read_now(int fd, void *bytes, size_t n)
{
    struct iovec all = {bytes, n};
    return preadv2(fd, &all, 1, -1, RWF_NOWAIT);
}

static ssize_t write_now(int fd, const void *bytes, size_t n)
{
    struct iovec all = {(void *)(uintptr_t)bytes, n};
    return pwritev2(fd, &all, 1, -1, RWF_NOWAIT);
}
#else
static ssize_t read_now(int fd, void *bytes, size_t n)
{
    (void)fd, (void)bytes, (void)n;
    errno = EOPNOTSUPP;
    return -1;
}

static ssize_t write_now(int fd, const void *bytes, size_t n)
{
    (void)fd, (void)bytes, (void)n;
    errno = EOPNOTSUPP;
    return -1;
}
#endif

static bool is_always_ready(int fd)
{
    struct stat status;
    return !fstat(fd, &status) &&
           (S_ISREG(status.st_mode) || S_ISBLK(status.st_mode) || S_ISDIR(status.st_mode));
}

/* What follows a transfer that failed with `error`: 0, now the descriptor is non-blocking; WEFT_WAIT, WEFT_ON_POOL; or
 * -error. */
static int after_failure(int fd, int error)
{
    bool no_flag = error == EOPNOTSUPP || error == ENOSYS || error == EINVAL || error == ESPIPE;
    if (!has_to_wait(error) && !no_flag)
        return -error;
    if (is_always_ready(fd))
        return WEFT_ON_POOL;
    return has_to_wait(error) ? WEFT_WAIT : weft__make_non_blocking(fd);
}

int weft__file_try_read(struct weft_io_waiting *waiting)
{
    ssize_t got;
    do
        got = read_now(waiting->fd, waiting->buf, waiting->n);
    while (got < 0 && errno == EINTR);
    if (got < 0) {
        int status = after_failure(waiting->fd, errno);
        if (status)
            return status;
        do
            got = read(waiting->fd, waiting->buf, waiting->n);
        while (got < 0 && errno == EINTR);
        if (got < 0)
            return has_to_wait(errno) ? WEFT_WAIT : -errno;
    }
    waiting->result = got;
    return 0;
}

/* One transfer; a negative errno, WEFT_WAIT or WEFT_ON_POOL in *status when there was none. */
static ssize_t write_some(int fd, const char *bytes, size_t n, int *status)
{
    ssize_t put = write_now(fd, bytes, n);
    *status = 0;
    if (put >= 0 || errno == EINTR)
        return put;
    *status = after_failure(fd, errno);
    if (*status)
        return -1;
    put = write(fd, bytes, n);
    if (put < 0 && errno != EINTR)
        *status = has_to_wait(errno) ? WEFT_WAIT : -errno;
    return put;
}

int weft__file_try_write(struct weft_io_waiting *waiting)
{
    const char *bytes = waiting->const_buf;
    for (;;) {
        size_t done = (size_t)waiting->result;
        int status;
        ssize_t put = write_some(waiting->fd, bytes + done, waiting->n - done, &status);
        if (status)
            return status;
        waiting->result += put > 0 ? put : 0;
        if ((size_t)waiting->result >= waiting->n || !put)
            return 0;
    }
}

/* On the pool ------------------------------------------------------------------------------------ */

static void read_file(void *arg)
{
    struct weft_io_waiting *waiting = arg;
    ssize_t got;
    do
        got = read(waiting->fd, waiting->buf, waiting->n);
    while (got < 0 && errno == EINTR);
    waiting->waiter.error = (int16_t)(got < 0 ? -errno : 0);
    waiting->result = got < 0 ? 0 : got;
}

static void write_file(void *arg)
{
    struct weft_io_waiting *waiting = arg;
    const char *bytes = waiting->const_buf;
    ssize_t put = 1;
    waiting->waiter.error = 0;
    while ((size_t)waiting->result < waiting->n && put) {
        put = write(waiting->fd, bytes + waiting->result, waiting->n - (size_t)waiting->result);
        if (put < 0 && errno != EINTR) {
            waiting->waiter.error = (int16_t)-errno;
            return;
        }
        waiting->result += put > 0 ? put : 0;
    }
}

/* A close meanwhile must not lead the thread to another file of that number: it has a number of its own.  Until it has
 * begun, a close of the call's number finds it. */
int weft__file_enter(struct weft_io *io, struct weft_io_waiting *waiting)
{
    int own = fcntl(waiting->fd, F_DUPFD_CLOEXEC, 0);
    if (own < 0)
        return -errno;
    int status = weft__io_attend(io, waiting);
    if (status) {
        close(own);
        return status;
    }
    waiting->fd = own;
    waiting->work = NULL;
    waiting->waiter.kind = WEFT_ON_POOL;
    status =
        weft__work_enter(&waiting->work, waiting->events == WEFT_READABLE ? read_file : write_file, waiting);
    if (status != WEFT_WAIT) {
        weft__io_leave(io, waiting);
        weft__file_abandon(waiting);
    }
    return status;
}

void weft__file_abandon(struct weft_io_waiting *waiting)
{
    weft__work_abandon(&waiting->work);
    close(waiting->fd);
    waiting->waiter.kind = 0;
}

int weft__file_woken(struct weft_io *io, struct weft_io_waiting *waiting)
{
    if (weft__work_woken(&waiting->work) == WEFT_WAIT)
        return WEFT_WAIT;
    weft__io_leave(io, waiting);
    close(waiting->fd);
    waiting->waiter.kind = 0;
    if (waiting->result > 0)
        return 0;
    if (weft__cancel_counts(waiting->waiter.task))
        return -ECANCELED;
    return weft__waiter_state(&waiting->waiter) == WEFT_WAITER_CLOSED ? -EBADF : waiting->waiter.error;
}
