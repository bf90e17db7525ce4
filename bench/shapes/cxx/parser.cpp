// parser.cpp - C++: a parser of requests that suspends wherever it needs a byte, at twenty points.
#include "root.h"

struct request {
  char method[8], path[32], name[16];
  u64 query, version, length, headers;
};

// Waits for input.
static inline task get() {
  co_await suspend();
  co_return static_cast<u64>(next_byte());
}

static task parse(struct request *r) {
  size_t used = 0;
  int c = (int)co_await get();
  while (c != ' ' && used < sizeof r->method) {
    r->method[used++] = (char)c;
    c = (int)co_await get();
  }
  u64 result = sum(r->method, used);
  if (c == ' ')
    c = (int)co_await get();
  for (used = 0; c != ' ' && c != '?' && used < sizeof r->path; c = (int)co_await get())
    r->path[used++] = (char)c;
  result = mix(result, sum(r->path, used));
  if (c == '?') {
    c = (int)co_await get();
    for (used = 0; c != '=' && used < sizeof r->name; c = (int)co_await get())
      r->name[used++] = (char)c;
    result = mix(result, sum(r->name, used));
    c = (int)co_await get();
    for (r->query = 0; c >= '0' && c <= '9'; c = (int)co_await get())
      r->query = r->query * 10 + (u64)(c - '0');
  }
  while (c == ' ')
    c = (int)co_await get();
  for (used = 0; used < 5; used++) {
    result = mix(result, (u64)c);
    c = (int)co_await get();
  }
  for (r->version = 0; c != '\r'; c = (int)co_await get())
    r->version = r->version * 10 + (u64)(c & 15);
  c = (int)co_await get();
  c = (int)co_await get();
  for (r->headers = 0; c != '\r'; r->headers++) {
    for (used = 0; c != ':' && used < sizeof r->name; c = (int)co_await get())
      r->name[used++] = (char)c;
    c = (int)co_await get();
    while (c == ' ')
      c = (int)co_await get();
    u64 value = 0;
    for (; c != '\r'; c = (int)co_await get())
      value = c >= '0' && c <= '9' ? value * 10 + (u64)(c - '0') : mix(value, (u64)c);
    if (used && r->name[0] == 'L')
      r->length = value;
    result = mix(result, sum(r->name, used) + value);
    c = (int)co_await get();
    c = (int)co_await get();
  }
  c = (int)co_await get();
  for (u64 left = r->length + 2; left; left--) {
    c = (int)co_await get();
    result = mix(result, (u64)c);
  }
  co_return mix(result, r->query + r->version + r->headers);
}

static task root(u64 x) {
  request r = {};
  r.query = x;
  u64 result = 0;
  for (int i = 0; i < 3; i++)
    result = mix(result, co_await parse(&r));
  co_return result;
}
