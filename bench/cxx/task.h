// task.h - How does a good library write fibers with C++20's coroutines?
//
// A lazy task whose co_await and whose end are symmetric transfers, so that a resume goes straight to the
// leaf. Frames come from malloc unless the compiler elides them.  With ELIDE, task is
// [[clang::coro_await_elidable]]: clang then puts the frame of a callee that is awaited at once inside its
// caller's.
#ifndef TASK_H
#define TASK_H

#include "../common/bench.h"

#include <coroutine>
#include <cstdlib>
#include <utility>

extern u64 live_bytes, peak_bytes; // what frames hold now, and held at most
extern bool live_is_known;

#ifdef ELIDE
#define TASK_ATTRIBUTE [[clang::coro_await_elidable]]
#define CORO_NOINLINE // clang elides no noinline callee; its body stays out of line all the same
#else
#define TASK_ATTRIBUTE
#define CORO_NOINLINE NOINLINE
#endif

using handle = std::coroutine_handle<>;

struct TASK_ATTRIBUTE task {
  struct promise_type {
    handle continuation = std::noop_coroutine(); // who awaits; nobody: back to the driver
    u64 value;
    task get_return_object() { return task{std::coroutine_handle<promise_type>::from_promise(*this)}; }
    std::suspend_always initial_suspend() noexcept { return {}; }
    struct final_awaiter {
      bool await_ready() noexcept { return false; }
      handle await_suspend(std::coroutine_handle<promise_type> ended) noexcept {
        return ended.promise().continuation;
      }
      void await_resume() noexcept {}
    };
    final_awaiter final_suspend() noexcept { return {}; }
    void return_value(u64 v) { value = v; }
    void unhandled_exception() { abort(); }
  };

  std::coroutine_handle<promise_type> h;
  explicit task(std::coroutine_handle<promise_type> coroutine) : h(coroutine) {}
  task(task &&other) : h(std::exchange(other.h, nullptr)) {}
  ~task() {
    if (h)
      h.destroy();
  }
  bool await_ready() { return false; }
  handle await_suspend(handle caller) {
    h.promise().continuation = caller;
    return h;
  }
  u64 await_resume() { return h.promise().value; }
};

// A root task and where to resume it.
struct fiber {
  task root;
  handle leaf;
  explicit fiber(task &&t) : root(std::move(t)), leaf(root.h) {}
  bool done() { return root.h.done(); }
  u64 result() { return root.h.promise().value; }
};

static fiber *current;

static inline void resume(fiber &f) {
  current = &f;
  f.leaf.resume();
}

struct suspend {
  bool await_ready() { return false; }
  void await_suspend(handle h) { current->leaf = h; }
  void await_resume() {}
};

static NOINLINE __attribute__((__unused__)) u64 drive(fiber &f) {
  while (!f.done())
    resume(f);
  return f.result();
}

static inline u64 run_task(task &&t) {
  fiber f(std::move(t));
  return drive(f);
}

#endif
