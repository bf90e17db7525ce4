/* run_queue.h - Where do tasks wait for their turn in the contenders without a scheduler of their own?
 *
 * A ring of 16 places: the workloads that use it have two tasks. */
#ifndef RUN_QUEUE_H
#define RUN_QUEUE_H

#include <stddef.h>

static void *queue_ring[16];
static unsigned queue_head, queue_tail;

static inline void queue_push(void *task)
{
    queue_ring[queue_tail++ & 15] = task;
}

static inline void *queue_pop(void)
{
    return queue_head == queue_tail ? NULL : queue_ring[queue_head++ & 15];
}

#endif
