/* watch.c - What does the set of a room watch, and is it the right thing?
 *
 * A descriptor is watched for as long as a waiter counts, and for what the counted ones wait for; the set reports
 * events as long as they last.
 *
 * Beyond the last reader, watching lingers: most descriptors are soon read again, and two system calls are saved
 * each time.  The first readable event when there is no reader at all ends that.  A descriptor that lingers may have
 * been closed and its number reused, by a plain close(2) that nobody told us of: a new wait is *unsure*.
 *
 *     an event comes              it is the right one, or its task tries in vain and waits again: then the kernel is
 *                                 asked at once whether what is watched is still what the number stands for
 *     none comes for a moment     the kernel is asked when the scheduler has slept for WEFT_IO_UNSURE_MS, or has not
 *                                 slept for BUSY_UNSURE_NS
 *     other events are wanted     the kernel says then whether it is the same
 *     the number is new           of accept and connect that is known
 *
 * So a request that comes soon after the last answer costs no system call but its own. */
#include "io.h"

#include <sys/epoll.h>

enum { BUSY_UNSURE_NS = 100000000 };

/* A negative errno. */
static int control(const struct weft_descriptor *descriptor, int operation, int events)
{
    struct epoll_event wanted = {.events = (events & WEFT_READABLE ? EPOLLIN : 0) |
                                           (events & WEFT_WRITABLE ? EPOLLOUT : 0),
                                 .data = {.fd = descriptor->fd}};
    return epoll_ctl(descriptor->io->events, operation, descriptor->fd, &wanted) ? -errno : 0;
}

int weft__io_watch(struct weft_descriptor *descriptor, int lingering)
{
    int before = descriptor->polled;
    int events = (descriptor->readers ? WEFT_READABLE : 0) | (descriptor->writers ? WEFT_WRITABLE : 0) |
                 (before & lingering);
    if (events == before)
        return 0;
    descriptor->polled = events;
    if (!events) {
        control(descriptor, EPOLL_CTL_DEL, 0); /* or it has gone by itself */
        return 0;
    }
    descriptor->unsure = false;
    int error = control(descriptor, before ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, events);
    if (error == -ENOENT) /* the number is another's */
        error = control(descriptor, EPOLL_CTL_ADD, events);
    else if (error == -EEXIST)
        error = control(descriptor, EPOLL_CTL_MOD, events);
    if (error)
        descriptor->polled = 0;
    return error;
}

void weft__io_watch_anew(struct weft_descriptor *descriptor)
{
    int events = descriptor->polled;
    descriptor->unsure = descriptor->drained = false;
    if (!events)
        return;
    control(descriptor, EPOLL_CTL_DEL, 0);
    descriptor->polled = 0;
    if (weft__io_watch(descriptor, 0))
        weft__io_wake_all(descriptor);
}

/* Is what is watched still what the number stands for? */
static bool is_right(const struct weft_descriptor *descriptor)
{
    /* The same events: nothing changes. */
    return !control(descriptor, EPOLL_CTL_MOD, descriptor->polled);
}

void weft__io_doubt(struct weft_descriptor *descriptor, bool again)
{
    struct weft_io *io = descriptor->io;
    if (!descriptor->polled || descriptor->readers || descriptor->writers)
        return;
    if (again) {
        if (!is_right(descriptor))
            weft__io_watch_anew(descriptor);
        return;
    }
    descriptor->unsure = true;
    descriptor->unsure_since = io->unsure_round;
    if (descriptor->listed)
        return;
    descriptor->listed = true;
    descriptor->next_unsure = io->unsure;
    io->unsure = descriptor;
}

bool weft__io_is_unsure(struct weft_io *io)
{
    while (io->unsure && !io->unsure->unsure) {
        io->unsure->listed = false;
        io->unsure = io->unsure->next_unsure;
    }
    return io->unsure;
}

void weft__io_check_unsure(struct weft_io *io, bool all)
{
    struct weft_descriptor *descriptor = io->unsure;
    io->unsure = NULL;
    io->unsure_checked_ns = weft_now_ns();
    while (descriptor) {
        struct weft_descriptor *next = descriptor->next_unsure;
        bool young = descriptor->unsure && descriptor->unsure_since == io->unsure_round && !all;
        if (young) {
            descriptor->next_unsure = io->unsure;
            io->unsure = descriptor;
        } else if (descriptor->unsure && descriptor->polled && !is_right(descriptor)) {
            weft__io_watch_anew(descriptor);
        }
        descriptor->listed = descriptor->unsure = young;
        descriptor = next;
    }
    io->unsure_round++;
}

void weft__io_check_busy(struct weft_io *io)
{
    WEFT_IO_HELD(io);
    if (io->unsure && weft_now_ns() - io->unsure_checked_ns >= BUSY_UNSURE_NS)
        weft__io_check_unsure(io, false);
}
