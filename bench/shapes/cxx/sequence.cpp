// sequence.cpp - C++: callees one after the other.
#include "root.h"

template <size_t BYTES> static task step(u64 x) {
  char bytes[BYTES];
  fill(bytes, sizeof bytes, x);
  co_await suspend();
  co_return sum(bytes, sizeof bytes);
}

static task root(u64 x) {
  u64 a = co_await step<512>(x);
  u64 b = co_await step<1024>(a);
  co_return mix(a, b) + co_await step<256>(b);
}
