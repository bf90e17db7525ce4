/* channel.c - hand-nest: what does a message through a channel of one slot cost, between two tasks of a run queue? */
#include "../common/run_queue.h"
#include "nest.h"

static struct {
    u64 value;
    int full;
    task *sender, *receiver; /* who waits */
} channel;

struct end {
    task task;
    struct {
        frame head;
        u64 value;
    } transfer;
    struct {
        frame head;
        u64 i, n, sum;
    } main;
};

static inline void put(u64 value)
{
    channel.value = value;
    channel.full = 1;
    if (channel.receiver) {
        queue_push(channel.receiver);
        channel.receiver = NULL;
    }
}

static inline u64 take(void)
{
    channel.full = 0;
    if (channel.sender) {
        queue_push(channel.sender);
        channel.sender = NULL;
    }
    return channel.value;
}

static outcome send_resume(task *t, frame *f, u64 value)
{
    (void)f;
    (void)value;
    if (channel.full) {
        channel.sender = t;
        PENDING;
    }
    put(((struct end *)t)->transfer.value);
    RETURN(0);
}

static NOINLINE outcome channel_send(struct end *t, u64 value)
{
    if (channel.full) {
        channel.sender = &t->task;
        t->transfer.value = value;
        return park(&t->task, &t->transfer.head, send_resume);
    }
    put(value);
    RETURN(0);
}

static outcome receive_resume(task *t, frame *f, u64 value)
{
    (void)f;
    (void)value;
    if (!channel.full) {
        channel.receiver = t;
        PENDING;
    }
    RETURN(take());
}

static NOINLINE outcome channel_receive(struct end *t)
{
    if (!channel.full) {
        channel.receiver = &t->task;
        return park(&t->task, &t->transfer.head, receive_resume);
    }
    RETURN(take());
}

static outcome sender_resume(task *t_, frame *f, u64 value)
{
    struct end *t = (struct end *)t_;
    (void)value;
    for (u64 i = t->main.i + 1; i <= t->main.n; i++) {
        outcome o = channel_send(t, i);
        if (o.pending) {
            t->main.i = i;
            return park_again(t_, f, sender_resume);
        }
    }
    RETURN(0);
}

static outcome sender_main(struct end *t, u64 n)
{
    t->main.n = n;
    for (u64 i = 1; i <= n; i++) {
        outcome o = channel_send(t, i);
        if (o.pending) {
            t->main.i = i;
            return park_caller(&t->task, &t->main.head, sender_resume);
        }
    }
    RETURN(0);
}

static outcome receiver_resume(task *t_, frame *f, u64 value)
{
    struct end *t = (struct end *)t_;
    u64 sum = STEP(t->main.sum, value);
    for (u64 i = t->main.i + 1; i < t->main.n; i++) {
        outcome o = channel_receive(t);
        if (o.pending) {
            t->main.i = i;
            t->main.sum = sum;
            return park_again(t_, f, receiver_resume);
        }
        sum = STEP(sum, o.value);
    }
    RETURN(sum);
}

static outcome receiver_main(struct end *t, u64 n)
{
    u64 sum = 0;
    t->main.n = n;
    for (u64 i = 0; i < n; i++) {
        outcome o = channel_receive(t);
        if (o.pending) {
            t->main.i = i;
            t->main.sum = sum;
            return park_caller(&t->task, &t->main.head, receiver_resume);
        }
        sum = STEP(sum, o.value);
    }
    RETURN(sum);
}

u64 w_channel(u64 n)
{
    struct end sender, receiver;
    outcome o = sender_main(&sender, n);
    if (!o.pending)
        sender.task.result = o.value;
    o = receiver_main(&receiver, n);
    if (!o.pending)
        receiver.task.result = o.value;
    for (task *t; (t = queue_pop());)
        resume(t);
    return receiver.task.result;
}
