// recursion.cpp - C++: what does a call of a tree recursion cost whose leaves suspend?
#include "task.h"

static CORO_NOINLINE task fib(u64 n) {
  if (n < 2) {
    co_await suspend();
    co_return n;
  }
  u64 first = co_await fib(n - 1);
  co_return first + co_await fib(n - 2);
}

u64 w_recursion(u64 n) {
  u64 sum = 0;
  for (u64 i = 0; i < n; i++)
    sum += run_task(fib(RECURSION_ARG));
  return sum;
}
