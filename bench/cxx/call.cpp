// call.cpp - C++: what does a call cost that might suspend and does not?
#include "task.h"

#include <tuple>

static task callee_inline(u64 a, u64 b) {
  if (UNLIKELY(a == never))
    co_await suspend();
  co_return STEP(a, b);
}

static CORO_NOINLINE task callee(u64 a, u64 b) {
  if (UNLIKELY(a == never))
    co_await suspend();
  co_return STEP(a, b);
}

using callee_fn = task(u64 a, u64 b);
static callee_fn *volatile callee_pointer = callee;

static task loop_call(u64 n) {
  u64 sum = 0;
  for (u64 i = 0; i < n; i++)
    sum = co_await callee(sum, i);
  co_return sum;
}

static task loop_calli(u64 n) {
  u64 sum = 0;
  for (u64 i = 0; i < n; i++)
    sum = co_await callee_inline(sum, i);
  co_return sum;
}

static task loop_callptr(u64 n) {
  callee_fn *p = callee_pointer;
  u64 sum = 0;
  for (u64 i = 0; i < n; i++)
    sum = co_await p(sum, i);
  co_return sum;
}

u64 w_call(u64 n) {
  return run_task(loop_call(n));
}
u64 w_calli(u64 n) {
  return run_task(loop_calli(n));
}
u64 w_callptr(u64 n) {
  return run_task(loop_callptr(n));
}

// Through a virtual function with 1, 2 and 8 implementers -----------------------------------------------

template <int N> struct object {
  u64 add;
  virtual task next(u64 a, u64 b) const = 0;
};

template <int N, int K> struct implementer final : object<N> {
  explicit implementer(u64 add) { this->add = add; }
  NOINLINE task next(u64 a, u64 b) const override {
    u64 value = STEP(a, b + this->add) ^ K;
    if (UNLIKELY(a == never))
      co_await suspend();
    co_return value;
  }
};

template <int N> static task loop_trait(const object<N> *const *all, u64 n) {
  u64 sum = 0;
  for (u64 i = 0; i < n; i++)
    sum = co_await all[i & 7]->next(sum, i);
  co_return sum;
}

template <int N, int... I> static u64 run_trait(std::integer_sequence<int, I...>, u64 n) {
  static const std::tuple<implementer<N, I % N>...> implementers{I...};
  static const object<N> *const all[] = {&std::get<I>(implementers)...};
  static const object<N> *const *volatile objects = all;
  return run_task(loop_trait<N>(objects, n));
}

u64 w_trait1(u64 n) {
  return run_trait<1>(std::make_integer_sequence<int, 8>(), n);
}
u64 w_trait2(u64 n) {
  return run_trait<2>(std::make_integer_sequence<int, 8>(), n);
}
u64 w_trait8(u64 n) {
  return run_trait<8>(std::make_integer_sequence<int, 8>(), n);
}
