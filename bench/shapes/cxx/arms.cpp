// arms.cpp - C++: exclusive arms with a large buffer each.
#include "root.h"

static task one_arm(u64 x) {
  switch (x % 3) {
  case 0: {
    char small[512];
    fill(small, sizeof small, x);
    co_await suspend();
    co_return sum(small, sizeof small);
  }
  case 1: {
    char middle[1024];
    fill(middle, sizeof middle, x);
    co_await suspend();
    co_return sum(middle, sizeof middle);
  }
  default: {
    char large[2048];
    fill(large, sizeof large, x);
    co_await suspend();
    co_return sum(large, sizeof large);
  }
  }
}

static task root(u64 x) {
  u64 result = 0;
  for (u64 i = 0; i < 6; i++)
    result = mix(result, co_await one_arm(x + i));
  co_return result;
}
