// handler.cpp - C++: a request is read, looked up and answered, with buffers inside each other's scopes.
#include "root.h"

static task read_line(char *line, size_t room) {
  size_t used = 0;
  for (;;) {
    if (used % 8 == 0)
      co_await suspend(); // for more input
    int c = next_byte();
    if (c == '\n' || used == room)
      co_return used;
    line[used++] = static_cast<char>(c);
  }
}

static task read_headers() {
  char header[256];
  u64 result = 0;
  for (;;) {
    size_t used = co_await read_line(header, sizeof header);
    if (used <= 1)
      co_return result;
    result = mix(result, sum(header, used));
  }
}

static task look_up(u64 key) {
  char query[512], row[1024];
  fill(query, sizeof query, key);
  co_await suspend();
  key = sum(query, sizeof query);
  co_await suspend();
  fill(row, sizeof row, key);
  co_await suspend();
  co_return sum(row, sizeof row);
}

static task answer(u64 value) {
  char response[1024];
  fill(response, sizeof response, value);
  for (size_t sent = 0; sent < sizeof response; sent += 256)
    co_await suspend();
  co_return sum(response, sizeof response);
}

static task serve() {
  u64 key;
  {
    char request[512];
    size_t used = co_await read_line(request, sizeof request);
    u64 headers = co_await read_headers();
    key = mix(headers, sum(request, used));
  }
  {
    char body[256];
    size_t used = co_await read_line(body, sizeof body);
    key = mix(key, sum(body, used));
  }
  u64 value = co_await look_up(key);
  co_return co_await answer(value);
}

static task root(u64 x) {
  u64 result = x;
  for (int i = 0; i < 3; i++)
    result = mix(result, co_await serve());
  co_return result;
}
