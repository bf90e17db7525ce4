// task.cpp - C++: what does a task cost to make, to keep, and to find again in cold memory?
#include "task.h"

#include <new>

static NOINLINE task spawned(u64 a) {
  u64 sum = STEP(a, 7);
  co_await suspend();
  co_return STEP(sum, a);
}

u64 w_spawn(u64 n) {
  u64 sum = 0;
  for (u64 i = 0; i < n; i++)
    sum += run_task(spawned(i));
  return sum;
}

// memory: three calls deep, five numbers and a buffer -----------------------------------------------------

static CORO_NOINLINE task level1(u64 x) {
  unsigned char buffer[64];
  u64 d = opaque(x + 7), e = opaque(x * 11);
  buffer_fill(buffer, x);
  co_await suspend();
  co_return d + e + buffer_sum(buffer);
}

static CORO_NOINLINE task level2(u64 x) {
  u64 b = opaque(x * 3), c = opaque(x ^ 5);
  u64 result = co_await level1(x + 2);
  co_return result + b + c;
}

static CORO_NOINLINE task level3(u64 x) {
  u64 a = opaque(x + 1);
  u64 result = co_await level2(x + 1);
  co_return result + a;
}

u64 w_memory(u64 n) {
  u64 sum = 0, before = bench_rss_bytes();
  fiber *all = static_cast<fiber *>(malloc((n + 1) * sizeof *all));
  for (u64 i = 0; i < n; i++)
    resume(*new (&all[i]) fiber(level3(i)));
  bench_bytes = (bench_rss_bytes() - before) / (n ? n : 1);
  for (u64 i = 0; i < n; i++) {
    sum += drive(all[i]);
    all[i].~fiber();
  }
  free(all);
  return sum;
}

// cold: resumed in random order ---------------------------------------------------------------------------

static NOINLINE task cold(u64 n, u64 x) {
  u64 sum = x;
  co_await suspend();
  for (u64 i = 0; i < n; i++) {
    sum = STEP(sum, i);
    co_await suspend();
  }
  co_return sum;
}

u64 w_cold(u64 n) {
  u64 count = cold_tasks(n), rounds = count ? n / count : 0, sum = 0;
  fiber *all = static_cast<fiber *>(malloc((count + 1) * sizeof *all));
  uint32_t *order = random_order(count);
  for (u64 i = 0; i < count; i++)
    resume(*new (&all[i]) fiber(cold(rounds, i)));
  bench_begin();
  for (u64 round = 0; round < rounds; round++)
    for (u64 i = 0; i < count; i++)
      resume(all[order[i]]);
  bench_end();
  for (u64 i = 0; i < count; i++) {
    sum = STEP(sum, drive(all[i]));
    all[i].~fiber();
  }
  free(all);
  free(order);
  return sum;
}
