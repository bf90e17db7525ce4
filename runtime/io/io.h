/* io.h - What do the files of the I/O room share?
 *
 * The room is the `source` of a scheduler (../sched/inbox.h): it has one libuv loop per scheduler, made when it is first
 * needed and kept until the thread ends.  Callbacks of libuv run only in weft__source.poll, never while a task
 * runs; all that they do is end waits.
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
    uv_poll_t poll;
    struct weft_io *io;
    int fd;
    struct weft_queue waiters;          /* of struct weft_io_waiting */
    size_t readers, writers;            /* waiters that count: see weft_io_waiting.counted */
    int polled;                         /* WEFT_READABLE, WEFT_WRITABLE: what libuv watches */
    bool fresh;                         /* in the list of `fresh` */
    bool unsure;                        /* what is polled may be what the number stood for before */
    bool listed;                        /* in the list of `unsure` */
    bool drained;                       /* the last read got less than it asked for */
    unsigned unsure_since;              /* the round of checks before which that began */
    struct weft_descriptor *next_fresh; /* started since the last poll */
    struct weft_descriptor *next_unsure;
};

struct weft_io {
    struct weft_source source; /* first, so that a source is its io */
    struct weft_sched *sched;
    uv_loop_t *loop; /* `own`, or one that the application runs */
    uv_loop_t own;
    uv_async_t bell;
    uv_timer_t deadline;
    bool sleeps; /* in uv_run, until the deadline or an event */
    /* In an application's loop: see attach.c. */
    uv_prepare_t before;
    uv_check_t after;
    uv_idle_t busy;
    bool has_bell;
    size_t closing;                       /* handles that libuv has not given back */
    struct weft_descriptor **descriptors; /* by number; NULL: nobody has waited in it */
    size_t descriptor_count;
    struct weft_descriptor *fresh, *unsure;
    uint64_t unsure_checked_ms; /* on the loop's clock */
    unsigned unsure_round;
    weft_task *streak_of; /* only compared: the task that made the last `streak` transfers without waiting */
    size_t streak;
    struct weft_signal *signals; /* the newest watch */
};

/* loop.c: the room of this thread's scheduler, made on demand; a negative errno in *error and NULL. */
struct weft_io *weft__io(int *error);

/* The same in `loop`; NULL: a loop of its own. */
struct weft_io *weft__io_make(struct weft_sched *sched, uv_loop_t *loop, int *error);
/* Begins to close all handles; io, if it is in an application's loop, is freed when that has turned. */
void weft__io_close_handles(struct weft_io *io);
/* When it has to wake up next: the timer is started for deadline_ns, WEFT_NEVER stops it. */
void weft__io_set_deadline(struct weft_io *io, uint64_t deadline_ns);

/* attach.c: io->loop, an application's, runs the tasks from now on. */
void weft__io_join_loop(struct weft_io *io);

/* descriptor.c */
/* Plans to wait for waiting->events in waiting->fd, and returns WEFT_WAIT; or a negative errno. */
int weft__io_wait(struct weft_io_waiting *waiting);
/* It waits no more. */
void weft__io_leave(struct weft_io_waiting *waiting);
/* How that wait ended: 0, it may be worth a new attempt, or a negative errno. */
int weft__io_wait_ended(struct weft_io_waiting *waiting);
/* Before libuv polls. */
void weft__io_check(struct weft_io *io);
/* file.c: descriptors that are no sockets. */
int weft__file_try_read(struct weft_io_waiting *waiting);
int weft__file_try_write(struct weft_io_waiting *waiting);
/* The rest of the call is the pool's. */
int weft__file_enter(struct weft_io_waiting *waiting);
int weft__file_woken(struct weft_io_waiting *waiting);
void weft__file_abandon(struct weft_io_waiting *waiting);
/* 0 or a negative errno. */
int weft__make_non_blocking(int fd);
static inline bool has_to_wait(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK;
}

/* Does a task wait for what may be registered no more?  Then the scheduler sleeps only so long without a check. */
bool weft__io_is_unsure(struct weft_io *io);
enum { WEFT_IO_UNSURE_MS = 5 };
void weft__io_check_unsure(struct weft_io *io);
/* `fd` is new, or of no use any more. */
void weft__io_is_new(int fd);
/* Is a read likely to wait? */
bool weft__io_is_drained(int fd);
void weft__io_set_drained(int fd, bool drained);

/* signal.c */
/* Is a signal watched? */
bool weft__io_watches(const struct weft_io *io);
/* The loop closes. */
void weft__io_close_signals(struct weft_io *io);

#endif
