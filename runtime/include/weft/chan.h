/* chan.h - How do tasks hand values to each other?
 *
 * A channel is a queue of elements of one size, with room for `capacity` of them.  Without room (capacity 0)
 * a send waits until a receive takes the element straight from the sender.  Elements come out in the order
 * in which they went in, and tasks that wait are served in the order in which they began to.
 *
 * A task that waits is served by whoever makes that possible: the element is copied then, and the task is put
 * at the tail of the run queue.  So a send or receive that returns an error has transferred nothing, and one
 * whose element was transferred before a cancel or a deadline came returns 0.  A task that is destroyed between
 * the transfer and its next run keeps what it received: the element is gone with it.
 *
 * Threads: tasks of any schedulers and plain code of any threads may use one channel at the same time (threads.h).
 * Whoever destroys it makes sure that nobody calls it with the channel any more; tasks that wait are no harm.
 * Included by weft.h, which says what all blocking calls return. */
#ifndef WEFT_CHAN_H
#define WEFT_CHAN_H

#include <weft/task.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct weft_chan weft_chan;

/* Makes a channel.
 * elem_bytes: size of an element, copied by memcpy; 0 for a channel that only signals: then the `elem` of all
 * calls is ignored and may be NULL.
 * capacity: how many elements it holds; 0: none, senders meet receivers.
 * Returns NULL with errno = ENOMEM when there is no memory for so many bytes.
 * The caller ends it with weft_chan_destroy.  Memory comes from the allocator in force; weft_set_allocator
 * must not be called while a channel is alive.  Plain code and fibers. */
weft_chan *weft_chan_create(size_t elem_bytes, size_t capacity);

/* Closes `chan`: from now on sends return -EPIPE, and receives too as soon as the channel is empty.  Tasks
 * that wait to send or receive are woken with -EPIPE, receivers first; what waiting senders had is dropped.
 * Closing twice changes nothing.  Returns 0.  Plain code and fibers. */
int weft_chan_close(weft_chan *chan);

/* Closes `chan` and frees it with the elements that are in it.  Tasks that wait in it are woken with -EPIPE
 * and touch it no more.  chan: NULL does nothing.  Plain code and fibers. */
void weft_chan_destroy(weft_chan *chan);

/* Send and receive without waiting; a cancel does not matter.
 * Return 0, -EAGAIN when the call would have to wait, or -EPIPE when the channel is closed (a receive: and
 * empty).  Plain code and fibers. */
int weft_chan_try_send(weft_chan *chan, const void *elem);
int weft_chan_try_recv(weft_chan *chan, void *elem);

enum weft_op { WEFT_SEND, WEFT_RECV };

/* One of the transfers that weft_select chooses from. */
struct weft_case {
    enum weft_op op;
    weft_chan *chan; /* NULL: this case is never chosen */
    void *elem;      /* what to send, or where to receive to */
    int status;      /* written when the case is chosen: 0, or -EPIPE, the channel is closed */
};

#ifndef WEFT_PLAIN

/* Sends a copy of *elem; waits while the channel has no room and no receiver waits.
 * elem: kept unchanged by the caller while the call waits.
 * Returns 0; -EPIPE, the channel is or was closed; -ECANCELED; -EINVAL.  Fibers only. */
WEFT_FIBER_BOUND(48) int weft_chan_send(weft_chan *chan, const void *elem);
/* The same, or -ETIMEDOUT. */
WEFT_FIBER_BOUND(48) int weft_chan_send_until(weft_chan *chan, const void *elem, uint64_t deadline_ns);

/* Receives the oldest element into *elem; waits while there is none.
 * elem: room for an element; written before the call returns 0, and only then.
 * Returns 0; -EPIPE, the channel is closed and empty; -ECANCELED; -EINVAL.  Fibers only. */
WEFT_FIBER_BOUND(48) int weft_chan_recv(weft_chan *chan, void *elem);
/* The same, or -ETIMEDOUT. */
WEFT_FIBER_BOUND(48) int weft_chan_recv_until(weft_chan *chan, void *elem, uint64_t deadline_ns);

/* Does exactly one of `n` transfers, and waits until one is possible.  A case whose channel is closed (a
 * receive: and empty) is possible, with status -EPIPE.  Of several that are possible when the call is made, one
 * is chosen at random, each with the same probability; while the call waits, the first that becomes so.
 * cases: `n` of them, kept by the caller until the call returns; only the chosen one's status is written.
 * n: at most INT_MAX; 0 waits for deadline or cancel.
 * Returns the index of the chosen case, or -ECANCELED, -EINVAL, or -ENOMEM: waiting for more than
 * four cases takes memory from the allocator, and there was none.  After an error nothing was transferred.
 * Fibers only. */
WEFT_FIBER_BOUND(200) int weft_select(struct weft_case *cases, size_t n);
/* The same, or -ETIMEDOUT. */
WEFT_FIBER_BOUND(200) int weft_select_until(struct weft_case *cases, size_t n, uint64_t deadline_ns);

#endif

#ifdef __cplusplus
}
#endif
#endif
