/* descriptor.c - Who waits for which descriptor, and who is woken by an event?
 *
 * The set reports an event as long as it lasts (watch.c).  So one event wakes the first reader and the first writer
 * only: if it lasts, the next turn wakes the next.  A waiter stays in the queue from its plan until its task runs, so
 * that a close finds also those that were woken already; from the event on it does not count.  For the sake of the
 * close, calls are in the queue too that let others run first or wait for a thread of the pool: these never count. */
#include "io.h"

#include <stdlib.h>
#include <sys/epoll.h>

enum { FEWEST_DESCRIPTORS = 64 };

static struct weft_io_waiting *waiting_of(struct weft_queue *link)
{
    return (struct weft_io_waiting *)link;
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

static void append(struct weft_descriptor *descriptor, struct weft_io_waiting *waiting)
{
    weft__waiter_append(&descriptor->waiters, &waiting->waiter);
    descriptor->io->waiter_count++;
}

void weft__io_leave(struct weft_io *io, struct weft_io_waiting *waiting)
{
    if (weft__waiter_state(&waiting->waiter) != WEFT_WAITER_QUEUED)
        return;
    weft__waiter_leave(&waiting->waiter);
    io->waiter_count--;
    if (!waiting->counted)
        return;
    discount(waiting);
    weft__io_watch(waiting->descriptor, WEFT_IO_MAY_LINGER);
}

static struct weft_descriptor *known(const struct weft_io *io, int fd)
{
    return io && fd >= 0 && (size_t)fd < io->descriptor_count ? io->descriptors[fd] : NULL;
}

void weft__io_is_new(const struct weft_io *io, int fd)
{
    struct weft_descriptor *descriptor = known(io, fd);
    if (descriptor)
        weft__io_watch_anew(descriptor);
}

bool weft__io_is_drained(const struct weft_io *io, int fd)
{
    const struct weft_descriptor *descriptor = known(io, fd);
    return descriptor && descriptor->drained;
}

void weft__io_set_drained(const struct weft_io *io, int fd, bool drained)
{
    struct weft_descriptor *descriptor = known(io, fd);
    if (descriptor)
        descriptor->drained = drained;
}

/* Events ----------------------------------------------------------------------------------------- */

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

void weft__io_wake_all(struct weft_descriptor *descriptor)
{
    struct weft_queue *head = &descriptor->waiters;
    for (struct weft_queue *link = head->next; link && link != head; link = link->next) {
        struct weft_io_waiting *waiting = waiting_of(link);
        if (!waiting->counted)
            continue;
        discount(waiting);
        weft__end_wait(descriptor->io->sched, waiting->waiter.task, 0);
    }
}

void weft__io_became_ready(struct weft_io *io, int fd, uint32_t events)
{
    struct weft_descriptor *descriptor = known(io, fd);
    int lingering = WEFT_IO_MAY_LINGER;
    if (!descriptor || !descriptor->polled)
        return; /* it has been closed since the kernel said so */
    if (events & EPOLLERR) {
        weft__io_wake_all(descriptor);
        lingering = 0;
    } else {
        descriptor->unsure = false;
        /* Those that were woken and have not run yet are readers still. */
        if (events & (EPOLLIN | EPOLLHUP) && !wake_first(descriptor, WEFT_READABLE) &&
            !descriptor->waiters.next)
            lingering = 0;
        if (events & (EPOLLOUT | EPOLLHUP))
            wake_first(descriptor, WEFT_WRITABLE);
    }
    if (weft__io_watch(descriptor, lingering))
        weft__io_wake_all(descriptor);
}

/* Waits ------------------------------------------------------------------------------------------ */

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

/* NULL: no memory. */
static struct weft_descriptor *descriptor_of(struct weft_io *io, int fd)
{
    size_t number = (size_t)fd;
    if (!make_room(io, number))
        return NULL;
    struct weft_descriptor *descriptor = io->descriptors[number];
    if (descriptor)
        return descriptor;
    descriptor = calloc(1, sizeof *descriptor);
    if (!descriptor)
        return NULL;
    descriptor->io = io;
    descriptor->fd = fd;
    io->descriptors[number] = descriptor;
    return descriptor;
}

int weft__io_attend(struct weft_io *io, struct weft_io_waiting *waiting)
{
    struct weft_descriptor *descriptor = descriptor_of(io, waiting->fd);
    if (!descriptor)
        return -ENOMEM;
    append(descriptor, waiting);
    return 0;
}

int weft__io_wait(struct weft_io *io, struct weft_io_waiting *waiting)
{
    struct weft_descriptor *descriptor = descriptor_of(io, waiting->fd);
    if (!descriptor)
        return -ENOMEM;
    int status = weft__plan_block(waiting->waiter.task, waiting->deadline_ns);
    if (status != WEFT_WAIT)
        return status;
    weft__io_doubt(descriptor, waiting->woken);
    waiting->descriptor = descriptor;
    append(descriptor, waiting);
    count(waiting);
    int error = weft__io_watch(descriptor, WEFT_IO_MAY_LINGER);
    if (!error)
        return WEFT_WAIT;
    /* The wait cannot be undone, as another thread may have ended it already; so it ends like any other. */
    discount(waiting);
    weft__end_wait(io->sched, waiting->waiter.task, error);
    weft__io_wake_all(descriptor);
    return WEFT_WAIT;
}

int weft__io_wait_ended(struct weft_io *io, struct weft_io_waiting *waiting, int error)
{
    weft__io_leave(io, waiting);
    return weft__waiter_state(&waiting->waiter) == WEFT_WAITER_CLOSED && error != -ECANCELED ? -EBADF : error;
}

/* A transfer that a thread of the pool has begun ends by itself. */
static bool is_under_way(const struct weft_io_waiting *waiting)
{
    return waiting->waiter.kind == WEFT_ON_POOL && !weft__work_revoke(waiting->work);
}

void weft__io_close_waiters(struct weft_io *io, int fd)
{
    struct weft_descriptor *descriptor = known(io, fd);
    if (!descriptor)
        return;
    struct weft_queue *head = &descriptor->waiters, *next;
    for (struct weft_queue *link = head->next; link && link != head; link = next) {
        struct weft_io_waiting *waiting = waiting_of(link);
        next = link->next;
        if (is_under_way(waiting))
            continue;
        discount(waiting);
        weft__end_wait(io->sched, waiting->waiter.task, -EBADF);
        weft__ring_remove(link);
        io->waiter_count--;
        /* From here on it may be gone. */
        weft__waiter_set(&waiting->waiter, WEFT_WAITER_CLOSED);
    }
    descriptor->unsure = descriptor->drained = false;
    weft__io_watch(descriptor, 0);
}
