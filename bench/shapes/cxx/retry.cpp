// retry.cpp - C++: a loop that tries again, with something to give back on every way out.
#include "root.h"

static u64 closed;

struct connection {
  u64 id;
  char buffer[128] = {};
  explicit connection(u64 number) : id(number) {}
  ~connection() { closed = mix(closed, id); }
};

static task attempt(connection &c, u64 x) {
  char request[64];
  fill(request, sizeof request, x);
  co_await suspend();
  fill(c.buffer, sizeof c.buffer, sum(request, sizeof request));
  co_await suspend();
  co_return sum(c.buffer, sizeof c.buffer);
}

static task with_retries(u64 x) {
  for (u64 tries = 1; tries <= 5; tries++) {
    connection c(x + tries);
    u64 answer = co_await attempt(c, x + tries);
    if (answer % 4 == 0)
      co_return answer;
    for (u64 pause = 0; pause < tries; pause++)
      co_await suspend();
  }
  co_return 0;
}

static task root(u64 x) {
  u64 result = 0;
  for (u64 i = 0; i < 4; i++)
    result = mix(result, co_await with_retries(x * i));
  co_return mix(result, closed);
}
