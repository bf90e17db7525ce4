// channel.cpp - C++: what does a message through a channel of one slot cost, between two tasks of a run
// queue?
#include "../common/run_queue.h"
#include "task.h"

static struct {
  u64 value;
  int full;
  fiber *sender, *receiver; // who waits
} channel;

static task channel_send(u64 value) {
  while (channel.full) {
    channel.sender = current;
    co_await suspend();
  }
  channel.value = value;
  channel.full = 1;
  if (channel.receiver) {
    queue_push(channel.receiver);
    channel.receiver = nullptr;
  }
  co_return 0;
}

static task channel_receive() {
  while (!channel.full) {
    channel.receiver = current;
    co_await suspend();
  }
  channel.full = 0;
  if (channel.sender) {
    queue_push(channel.sender);
    channel.sender = nullptr;
  }
  co_return channel.value;
}

static task send_all(u64 n) {
  for (u64 i = 1; i <= n; i++)
    co_await channel_send(i);
  co_return 0;
}

static task receive_all(u64 n) {
  u64 sum = 0;
  for (u64 i = 0; i < n; i++)
    sum = STEP(sum, co_await channel_receive());
  co_return sum;
}

u64 w_channel(u64 n) {
  fiber sender(send_all(n)), receiver(receive_all(n));
  queue_push(&sender);
  queue_push(&receiver);
  while (void *t = queue_pop())
    resume(*static_cast<fiber *>(t));
  return receiver.result();
}
