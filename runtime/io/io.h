/* io.h - What do the files of the I/O room share?
 *
 * The room is the `source` of a scheduler (sched.h): it has one libuv loop per scheduler, made when it is first
 * needed and kept until the thread ends.  Callbacks of libuv run only in weft__source.poll, never while a task
 * runs; all that they do is end waits.
 *
 * Its memory is the host's, not the allocator's: it outlives tasks, and libuv has its own anyway. */
#ifndef WEFT_IO_IO_H
#define WEFT_IO_IO_H

#include "../sched/sched.h"

#include "halves.h"

#include <uv.h>

/* A descriptor's number, in which tasks wait.  What is polled longer than a task waits is checked before the next
 * wait: so a descriptor that is closed and opened again is always registered anew. */
struct weft_descriptor {
    uv_poll_t poll;
    struct weft_io *io;
    int fd;
    struct weft_queue waiters;          /* of struct weft_io_waiting */
    size_t readers, writers;            /* waiters that count: see weft_io_waiting.counted */
    int polled;                         /* WEFT_READABLE, WEFT_WRITABLE: what libuv watches */
    bool fresh;                         /* in the list of `fresh` */
    struct weft_descriptor *next_fresh; /* started since the last poll */
};

struct weft_io {
    struct weft_source source; /* first, so that a source is its io */
    struct weft_sched *sched;
    uv_loop_t *loop; /* `own`, or one that the application runs */
    uv_loop_t own;
    uv_async_t bell;
    uv_timer_t deadline;
    struct weft_descriptor **descriptors; /* by number; NULL: nobody has waited in it */
    size_t descriptor_count;
    struct weft_descriptor *fresh;
    struct weft_signal *signals; /* the newest watch */
};

/* loop.c: the room of this thread's scheduler, made on demand; a negative errno in *error and NULL. */
struct weft_io *weft__io(int *error);

/* descriptor.c */
/* Plans to wait for waiting->events in waiting->fd, and returns WEFT_WAIT; or a negative errno. */
int weft__io_wait(struct weft_io_waiting *waiting);
/* How that wait ended: 0, it may be worth a new attempt, or a negative errno. */
int weft__io_wait_ended(struct weft_io_waiting *waiting);
/* signal.c: the loop closes. */
void weft__io_close_signals(struct weft_io *io);
/* Before libuv polls: a fresh descriptor that is no descriptor any more would make libuv abort. */
void weft__io_check_fresh(struct weft_io *io);

#endif
