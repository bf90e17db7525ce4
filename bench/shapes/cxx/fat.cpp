// fat.cpp - C++: a class with thin implementers and a fat one.
#include "root.h"

struct source {
  virtual task read(u64 x) const = 0;
};

struct thin_source final : source {
  task read(u64 x) const override {
    co_await suspend();
    co_return x + 1;
  }
};

struct middle_source final : source {
  task read(u64 x) const override {
    char bytes[64];
    fill(bytes, sizeof bytes, x);
    co_await suspend();
    co_return sum(bytes, sizeof bytes);
  }
};

struct fat_source final : source {
  task read(u64 x) const override {
    char bytes[2048];
    fill(bytes, sizeof bytes, x);
    co_await suspend();
    co_return sum(bytes, sizeof bytes);
  }
};

static const thin_source thin;
static const middle_source middle;
static const fat_source fat;
static const source *const sources[] = {&thin, &middle, &fat};

static task root(u64 x) {
  u64 result = x;
  for (int i = 0; i < 6; i++)
    result = mix(result, co_await sources[i % 3]->read(result));
  co_return result;
}
