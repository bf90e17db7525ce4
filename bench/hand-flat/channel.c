/* channel.c - hand-flat: what does a message through a channel of one slot cost, between two tasks of a run queue? */
#include "../common/run_queue.h"
#include "flat.h"

static struct {
    u64 value;
    int full;
    task *sender, *receiver; /* who waits */
} channel;

struct end {
    task head;
    u64 i, n, sum;
};

static int send_step(struct end *t)
{
    while (t->i < t->n) {
        if (channel.full) {
            channel.sender = &t->head;
            return 0;
        }
        channel.value = ++t->i;
        channel.full = 1;
        if (channel.receiver) {
            queue_push(channel.receiver);
            channel.receiver = NULL;
        }
    }
    return 1;
}

static int receive_step(struct end *t)
{
    for (; t->i < t->n; t->i++) {
        if (!channel.full) {
            channel.receiver = &t->head;
            return 0;
        }
        channel.full = 0;
        if (channel.sender) {
            queue_push(channel.sender);
            channel.sender = NULL;
        }
        t->sum = STEP(t->sum, channel.value);
    }
    return 1;
}

u64 w_channel(u64 n)
{
    struct end sender = {{(step_fn *)send_step}, 0, n, 0};
    struct end receiver = {{(step_fn *)receive_step}, 0, n, 0};
    queue_push(&sender.head);
    queue_push(&receiver.head);
    for (task *t; (t = queue_pop());)
        t->step(t);
    return receiver.sum;
}
