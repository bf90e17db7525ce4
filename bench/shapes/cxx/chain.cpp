// chain.cpp - C++: a chain of ten calls with one local each.
#include "root.h"

static task level1(u64 x) {
  co_await suspend();
  co_return x;
}

static task level2(u64 x) {
  u64 local = mix(x, 2);
  co_return co_await level1(x + 1) + local;
}

static task level3(u64 x) {
  u64 local = mix(x, 3);
  co_return co_await level2(x + 1) + local;
}

static task level4(u64 x) {
  u64 local = mix(x, 4);
  co_return co_await level3(x + 1) + local;
}

static task level5(u64 x) {
  u64 local = mix(x, 5);
  co_return co_await level4(x + 1) + local;
}

static task level6(u64 x) {
  u64 local = mix(x, 6);
  co_return co_await level5(x + 1) + local;
}

static task level7(u64 x) {
  u64 local = mix(x, 7);
  co_return co_await level6(x + 1) + local;
}

static task level8(u64 x) {
  u64 local = mix(x, 8);
  co_return co_await level7(x + 1) + local;
}

static task level9(u64 x) {
  u64 local = mix(x, 9);
  co_return co_await level8(x + 1) + local;
}

static task root(u64 x) {
  u64 local = mix(x, 10);
  co_return co_await level9(x + 1) + local;
}
