// suspend.cpp - C++: what does a suspension with its resume cost, and does it depend on depth?
#include "task.h"

template <int K> static CORO_NOINLINE task f(u64 n, u64 x) {
  u64 local = opaque(x + K);
  u64 result = co_await f<K - 1>(n, x + 1);
  co_return result + local;
}

template <> CORO_NOINLINE task f<1>(u64 n, u64 x) {
  u64 sum = x;
  for (u64 i = 0; i < n; i++) {
    sum = STEP(sum, i);
    co_await suspend();
  }
  co_return sum;
}

template <int... K> static task chain(std::integer_sequence<int, K...>, u64 n, int depth) {
  static task (*const roots[])(u64, u64) = {f<K + 1>...};
  return roots[depth - 1](n, 1);
}

u64 w_yield(u64 n) {
  return run_task(f<1>(n, 1));
}

u64 w_depth(u64 n, int depth) {
  return run_task(chain(std::make_integer_sequence<int, 128>(), n, depth));
}
