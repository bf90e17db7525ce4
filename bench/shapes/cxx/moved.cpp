// moved.cpp - C++: a value of 1 KB that is passed on through four functions.
#include "root.h"

struct record {
  char bytes[1024];
};

static task level1(record value) {
  co_await suspend();
  co_return sum(value.bytes, sizeof value.bytes);
}

static task level2(record value) {
  co_return co_await level1(std::move(value)) + 2;
}

static task level3(record value) {
  co_return co_await level2(std::move(value)) + 3;
}

static task root(u64 x) {
  record value;
  fill(value.bytes, sizeof value.bytes, x);
  co_return co_await level3(std::move(value)) + 4;
}
