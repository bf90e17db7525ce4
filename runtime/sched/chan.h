/* chan.h - What do sends, receives and select share? */
#ifndef WEFT_SCHED_CHAN_H
#define WEFT_SCHED_CHAN_H

#include "sched.h"

#include "halves.h"

/* The buffer is a ring behind the record.  Senders wait only while it is full, receivers only while it is
 * empty and no sender waits. */
struct weft_chan {
    size_t elem_bytes, capacity;
    size_t head, count; /* the oldest element, how many */
    struct weft_queue senders, receivers;
    bool closed;
    bool is_usual; /* open, and of elements of eight bytes */
};

/* The queue of the tasks that wait for a transfer like this one. */
static inline struct weft_queue *weft__chan_queue(weft_chan *chan, enum weft_op op)
{
    return op == WEFT_SEND ? &chan->senders : &chan->receivers;
}

/* Under the lock: would the transfer not have to wait? */
bool weft__chan_ready(weft_chan *chan, enum weft_op op);
/* Under the lock: weft_chan_try_send or weft_chan_try_recv. */
int weft__chan_try(weft_chan *chan, enum weft_op op, void *elem);

#endif
