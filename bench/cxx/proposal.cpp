// proposal.cpp - C++: what does a small program cost, two sleeps that are suspensions in its calls?
#include "task.h"

static task sleep_s(double) {
  co_await suspend();
  co_return 0;
}

static task fum() {
  co_await sleep_s(2.0);
  proposal_v += 1;
  co_return 0;
}

static task foo(u64 x, u64 y) {
  u64 z = 0;
  for (u64 c = x; c <= y; c++)
    z += bar(c);
  co_await sleep_s(1.0);
  co_await fum();
  co_return z;
}

static NOINLINE task program() {
  co_return co_await foo('a', 'd');
}

u64 w_proposal(u64 n) {
  u64 sum = 0;
  proposal_random = 1;
  proposal_v = 0;
  for (u64 i = 0; i < n; i++)
    sum += run_task(program());
  bench_bytes = live_is_known ? peak_bytes : 0;
  return sum ^ proposal_v;
}
