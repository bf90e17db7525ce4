/* halves.h - What do the fibers of the I/O room call?  As in sched/halves.h. */
#ifndef WEFT_IO_HALVES_H
#define WEFT_IO_HALVES_H

#include "../sched/halves.h"

#include <weft/io.h>

struct weft_descriptor;
struct weft_work;

/* A call on a descriptor.  An attempt returns 0, with `result` set, a negative errno, WEFT_WAIT: not before one
 * of `events`, or WEFT_ON_POOL: it may block, so a thread of the pool does it.
 * waiter.kind: WEFT_ON_POOL while that goes on, WEFT_YIELDED while others run first; both are in the descriptor's queue
 * only for the sake of a close.  waiter.error: how the pool ended it. */
enum { WEFT_ON_POOL = WEFT_WAIT + 1, WEFT_YIELDED };
struct weft_io_waiting {
    struct weft_waiter waiter; /* first, so that a waiter is its waiting */
    union {
        struct weft_descriptor *descriptor;
        struct weft_work *work;
    };
    int (*attempt)(struct weft_io_waiting *waiting);
    int fd;
    uint8_t events;
    bool counted; /* waits for its events; false: was woken by one and has not run since */
    bool woken;   /* has waited once */
    bool tried;   /* has made an attempt */
    uint64_t deadline_ns;
    union {
        void *buf;
        const void *const_buf;
    };
    union {
        size_t n;
        socklen_t *len;
    };
    ssize_t result;
};

int weft__wait_fd_enter(struct weft_io_waiting *waiting, int fd, int events, uint64_t deadline_ns);
int weft__read_enter(struct weft_io_waiting *waiting, int fd, void *buf, size_t n, uint64_t deadline_ns);
int weft__write_enter(struct weft_io_waiting *waiting, int fd, const void *buf, size_t n,
                      uint64_t deadline_ns);
int weft__accept_enter(struct weft_io_waiting *waiting, int fd, struct sockaddr *addr, socklen_t *len,
                       uint64_t deadline_ns);
int weft__connect_enter(struct weft_io_waiting *waiting, int fd, const struct sockaddr *addr, socklen_t len,
                        uint64_t deadline_ns);
/* Returns WEFT_WAIT too: then the caller suspends once more. */
int weft__io_woken(struct weft_io_waiting *waiting);
void weft__io_abandon(struct weft_io_waiting *waiting);

/* Signals. */
struct weft_signal;
struct weft_signal_waiting {
    struct weft_waiter waiter; /* first, so that a waiter is its waiting */
    struct weft_signal *signal;
};
int weft__signal_enter(struct weft_signal_waiting *waiting, int number, uint64_t deadline_ns);
int weft__signal_woken(struct weft_signal_waiting *waiting);
void weft__signal_abandon(struct weft_signal_waiting *waiting);

/* On the thread pool; *record: NULL, set while the request is the caller's.  weft__work_woken may return WEFT_WAIT
 * too. */
int weft__work_enter(struct weft_work **record, void (*fn)(void *arg), void *arg);
int weft__work_woken(struct weft_work **record);
void weft__work_abandon(struct weft_work **record);

struct weft_lookup;
int weft__lookup_enter(struct weft_lookup **record, const char *node, const char *service,
                       const struct addrinfo *hints, struct addrinfo **out);
int weft__lookup_woken(struct weft_lookup **record, struct addrinfo **out);
void weft__lookup_abandon(struct weft_lookup **record);

#endif
