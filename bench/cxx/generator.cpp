// generator.cpp - C++: what does an element of a generator cost its consumer?
#include "task.h"

struct generator {
  struct promise_type {
    u64 value;
    generator get_return_object() {
      return generator{std::coroutine_handle<promise_type>::from_promise(*this)};
    }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    std::suspend_always yield_value(u64 x) {
      value = x;
      return {};
    }
    void return_void() {}
    void unhandled_exception() { abort(); }
  };

  std::coroutine_handle<promise_type> h;
  ~generator() { h.destroy(); }
  bool next() {
    h.resume();
    return !h.done();
  }
};

static generator range(u64 n) {
  for (u64 i = 1; i <= n; i++)
    co_yield i;
}

u64 w_generator(u64 n) {
  u64 sum = 0;
  for (generator g = range(n); g.next();)
    sum += g.h.promise().value;
  return sum;
}
