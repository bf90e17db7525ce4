// between.cpp - C++: a large buffer that is used only between two suspensions.
#include "root.h"

static task root(u64 x) {
  char buffer[4096];
  u64 result = x;
  for (int i = 0; i < 3; i++) {
    co_await suspend();
    fill(buffer, sizeof buffer, result);
    result = mix(result, sum(buffer, sizeof buffer));
    co_await suspend();
  }
  co_return result;
}
