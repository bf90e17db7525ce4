// root.h - How is the root of a program run, and how many bytes do its frames hold at most?
#ifndef SHAPES_ROOT_H
#define SHAPES_ROOT_H

#include "../../cxx/task.h"
#include "../work.h"

#include <new>

u64 live_bytes, peak_bytes;

void *operator new(size_t bytes) {
  live_bytes += bytes;
  if (live_bytes > peak_bytes)
    peak_bytes = live_bytes;
  return malloc(bytes);
}

void operator delete(void *p, size_t bytes) noexcept {
  live_bytes -= bytes;
  free(p);
}

void operator delete(void *) noexcept {
  abort();
} // clang gives frames back with their sizes

static task root(u64 x);

int main() {
  u64 result = run_task(root(ROOT_ARGUMENT));
  printf("%llu 0 %016llx\n", static_cast<unsigned long long>(peak_bytes),
         static_cast<unsigned long long>(result));
  return live_bytes != 0;
}

#endif
