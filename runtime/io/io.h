/* io.h - What do the files of the I/O room share?
 *
 * The room is the `source` of a scheduler (../sched/inbox.h): it is made when it is first needed and kept until the
 * thread ends.  Descriptors are the room's own affair: it has an epoll set for them, in which it sleeps.  Threads of a
 * pool, names and signals are libuv's: the room has a libuv loop, which lies in that set and runs when something has
 * happened to it.  Only in the loop of an application it is the other way round (attach.c).
 * Callbacks of libuv run only in weft__source.poll, never while a task runs; all that they do is end waits.
 *
 * What a room knows of descriptors is under its `lock`, because weft_close of any thread comes for it (close.c).  A call
 * holds that from its attempt until it has begun to wait: so it is either found there, or tries after the close.
 * Order: the lock of a source (a pool's), `rooms_lock`, the lock of a room, the lock.
 *
 * Its memory is the host's, not the allocator's: it outlives tasks, and libuv has its own anyway. */
#ifndef WEFT_IO_IO_H
#define WEFT_IO_IO_H

#include "../sched/sched.h"

#include "halves.h"

#include <errno.h>
#include <uv.h>

/* A descriptor's number, in which tasks wait. */
struct weft_descriptor {
    struct weft_io *io;
    int fd;
    struct weft_queue waiters; /* of struct weft_io_waiting, whose calls a close ends */
    size_t readers, writers;   /* waiters that count: see weft_io_waiting.counted */
    int polled;                /* WEFT_READABLE, WEFT_WRITABLE: what the set watches */
    bool unsure;               /* what is polled may be what the number stood for before */
    bool listed;               /* in the list of `unsure` */
    bool drained;              /* the last read got less than it asked for */
    unsigned unsure_since;     /* the round of checks before which that began */
    struct weft_descriptor *next_unsure;
};

struct weft_io {
    struct weft_source source; /* first, so that a source is its io */
    struct weft_sched *sched;
    int events;      /* the epoll set */
    int bell;        /* an eventfd in it */
    bool rung;       /* atomic: somebody has written to `bell`, and nobody read */
    uv_loop_t *loop; /* `own`, or one that the application runs */
    uv_loop_t own;
    bool flushed; /* libuv has told the kernel what it watches */
    /* In an application's loop: see attach.c. */
    uv_poll_t events_in_loop;
    uv_timer_t deadline;
    uv_prepare_t before;
    uv_check_t after;
    uv_idle_t busy;
    bool sleeps;    /* in uv_run, until the deadline or an event */
    size_t closing; /* handles that libuv has not given back */
    /* Under `lock`. */
    pthread_mutex_t lock;
    struct weft_descriptor **descriptors; /* by number; NULL: nobody has waited in it */
    size_t descriptor_count;
    size_t waiter_count; /* in the queues of all descriptors */
    struct weft_descriptor *unsure;
    uint64_t unsure_checked_ns;
    unsigned unsure_round;
    weft_task *streak_of; /* only compared: the task that made the last `streak` transfers without waiting */
    size_t streak;
    struct weft_signal *signals;  /* the newest watch */
    struct weft_io *next, **link; /* close.c: the rooms of the process */
};

/* Holds the lock of a room, unless the process has one thread; io: NULL is nothing to hold. */
struct weft_io_hold {
    struct weft_io *io;
    bool locked;
};
static inline struct weft_io_hold weft__io_hold(struct weft_io *io)
{
    struct weft_io_hold hold = {io, io && !WEFT_ONE_THREAD};
    if (hold.locked)
        pthread_mutex_lock(&io->lock);
    return hold;
}
static inline void weft__io_release(const struct weft_io_hold *hold)
{
    if (hold->locked)
        pthread_mutex_unlock(&hold->io->lock);
}
/* To the end of the block. */
#define WEFT_IO_HELD(io)                                                                        \
    const struct weft_io_hold hold __attribute__((__cleanup__(weft__io_release), __unused__)) = \
        weft__io_hold(io)

/* loop.c: the room of this thread's scheduler, made on demand; a negative errno in *error and NULL. */
struct weft_io *weft__io(int *error);

/* The same in `loop`; NULL: a loop of its own. */
struct weft_io *weft__io_make(struct weft_sched *sched, uv_loop_t *loop, int *error);
/* Is there what libuv needs to open so many descriptors, at most 4, and ends the process without?  A negative errno. */
int weft__io_probe(const struct weft_io *io, int descriptors);
/* Makes the tasks ready whose events have come; sleeps for one at most `timeout_ms`, for ever if that is negative. */
void weft__io_deliver(struct weft_io *io, int timeout_ms);
/* This thread's room, if there is one already. */
static inline struct weft_io *weft__io_mine(void)
{
    return (struct weft_io *)weft__sched()->source;
}

/* attach.c */
/* io->loop, an application's, has the set; a negative errno. */
int weft__io_join_loop(struct weft_io *io);
/* It runs the tasks from now on. */
void weft__io_begin_turns(struct weft_io *io);
/* As weft__source.poll, there. */
void weft__io_poll_loop(struct weft_io *io, uint64_t deadline_ns);
/* loop.c: begins to close a handle of an application's loop; with the last one, io is freed when that has turned. */
void weft__io_close_handle(struct weft_io *io, void *handle);

/* close.c */
/* It is among those that hear of every close; no more. */
void weft__io_enlist(struct weft_io *io);
void weft__io_unlist(struct weft_io *io);
/* Is `fd` being closed by another thread?  Under the lock of a room. */
bool weft__io_is_closing(int fd);
/* Without locks: until it is not. */
void weft__io_await_close(int fd);

/* What follows is under the lock of the room, but for weft__file_abandon. */

/* descriptor.c */
/* Plans to wait for waiting->events in waiting->fd, and returns WEFT_WAIT; or a negative errno. */
int weft__io_wait(struct weft_io *io, struct weft_io_waiting *waiting);
/* A close shall find it, though it does not wait for an event; a negative errno. */
int weft__io_attend(struct weft_io *io, struct weft_io_waiting *waiting);
/* It does that no more, or waits no more. */
void weft__io_leave(struct weft_io *io, struct weft_io_waiting *waiting);
/* How a wait ended, of which `error` says what weft__wait_error does: 0, it may be worth a new attempt, or a negative
 * errno. */
int weft__io_wait_ended(struct weft_io *io, struct weft_io_waiting *waiting, int error);
/* The kernel reports epoll's `events` for `fd`. */
void weft__io_became_ready(struct weft_io *io, int fd, uint32_t events);
/* Every counted waiter makes its attempt, and so finds out what is wrong. */
void weft__io_wake_all(struct weft_descriptor *descriptor);
/* Ends all calls that wait in `fd`, which is about to be closed. */
void weft__io_close_waiters(struct weft_io *io, int fd);
/* Is a read likely to wait? */
bool weft__io_is_drained(const struct weft_io *io, int fd);
void weft__io_set_drained(const struct weft_io *io, int fd, bool drained);
/* `fd` is new, or of no use any more. */
void weft__io_is_new(const struct weft_io *io, int fd);

/* watch.c */
/* Makes the set watch what the counted waiters wait for, and of what it watches already also `lingering`; a negative
 * errno. */
int weft__io_watch(struct weft_descriptor *descriptor, int lingering);
enum { WEFT_IO_MAY_LINGER = WEFT_READABLE };
/* What was watched for the number is gone, or of no use: all is as before the first wait in it. */
void weft__io_watch_anew(struct weft_descriptor *descriptor);
/* Before a wait: is the right thing being watched?  again: an event came, and the attempt was in vain. */
void weft__io_doubt(struct weft_descriptor *descriptor, bool again);
/* Does a task wait for what may be watched no more?  Then the scheduler sleeps only so long without a check. */
enum { WEFT_IO_UNSURE_MS = 5 };
bool weft__io_is_unsure(struct weft_io *io);
/* all: not only those that have been unsure for a while. */
void weft__io_check_unsure(struct weft_io *io, bool all);
/* Before each poll: if the last check was long ago.  Takes the lock. */
void weft__io_check_busy(struct weft_io *io);

/* file.c: descriptors that are no sockets. */
int weft__file_try_read(struct weft_io_waiting *waiting);
int weft__file_try_write(struct weft_io_waiting *waiting);
/* The rest of the call is the pool's. */
int weft__file_enter(struct weft_io *io, struct weft_io_waiting *waiting);
int weft__file_woken(struct weft_io *io, struct weft_io_waiting *waiting);
void weft__file_abandon(struct weft_io_waiting *waiting);
/* 0 or a negative errno; needs no lock. */
int weft__make_non_blocking(int fd);
/* pool.c: shall never begin; false: it has begun already.  Any thread. */
bool weft__work_revoke(struct weft_work *work);
static inline bool has_to_wait(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK;
}

/* signal.c */
/* Is a signal watched? */
bool weft__io_watches(const struct weft_io *io);
/* The loop closes. */
void weft__io_close_signals(struct weft_io *io);

#endif
