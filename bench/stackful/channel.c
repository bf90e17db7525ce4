/* channel.c - a stack per task: what does a message through a channel of one slot cost? */
#include "../common/run_queue.h"
#include "stackful.h"

static struct {
    u64 value;
    int full;
    task *sender, *receiver; /* who waits */
} channel;

static NOINLINE void channel_send(u64 value)
{
    while (channel.full) {
        channel.sender = current;
        suspend();
    }
    channel.value = value;
    channel.full = 1;
    if (channel.receiver) {
        queue_push(channel.receiver);
        channel.receiver = NULL;
    }
}

static NOINLINE u64 channel_receive(void)
{
    while (!channel.full) {
        channel.receiver = current;
        suspend();
    }
    channel.full = 0;
    if (channel.sender) {
        queue_push(channel.sender);
        channel.sender = NULL;
    }
    return channel.value;
}

static u64 send_all(task *t)
{
    for (u64 i = 1; i <= t->a; i++)
        channel_send(i);
    return 0;
}

static u64 receive_all(task *t)
{
    u64 sum = 0;
    for (u64 i = 0; i < t->a; i++)
        sum = STEP(sum, channel_receive());
    return sum;
}

u64 w_channel(u64 n)
{
    task *sender = task_new(send_all, n, 0), *receiver = task_new(receive_all, n, 0);
    queue_push(sender);
    queue_push(receiver);
    for (task *t; (t = (task *)queue_pop());)
        resume(t);
    u64 sum = receiver->result;
    task_free(sender);
    task_free(receiver);
    return sum;
}
