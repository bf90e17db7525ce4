/* queue.h - What do a channel, a lock and the like hold of the tasks that wait for them?
 *
 * The ends of a queue.  Its members lie in the frames of the calls that wait, so waiting needs no memory.
 * Plain C11 that any compiler reads. */
#ifndef WEFT_QUEUE_H
#define WEFT_QUEUE_H

/* All zero: empty.  Its members point at it: while a task waits, it must not be moved. */
struct weft_queue {
    struct weft_queue *next, *prev;
};

#endif
