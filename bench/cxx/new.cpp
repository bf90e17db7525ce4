// new.cpp - Where do the frames of coroutines come from?  From malloc, and they are counted.
#include "task.h"

#include <new>

u64 live_bytes, peak_bytes;
bool live_is_known = true;

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

// g++ 12 gives frames back without their sizes.
void operator delete(void *p) noexcept {
  live_is_known = false;
  free(p);
}
