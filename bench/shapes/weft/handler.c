/* handler.c - weft: a request is read, looked up and answered, with buffers inside each other's scopes. */
#include "root.h"

static fiber size_t read_line(char *line, size_t room)
{
    size_t used = 0;
    for (;;) {
        if (used % 8 == 0)
            suspend(); /* for more input */
        int c = next_byte();
        if (c == '\n' || used == room)
            return used;
        line[used++] = (char)c;
    }
}

static fiber u64 read_headers(void)
{
    char header[256];
    u64 result = 0;
    for (;;) {
        size_t used = read_line(header, sizeof header);
        if (used <= 1)
            return result;
        result = mix(result, sum(header, used));
    }
}

static fiber u64 look_up(u64 key)
{
    char query[512], row[1024];
    fill(query, sizeof query, key);
    suspend();
    key = sum(query, sizeof query);
    suspend();
    fill(row, sizeof row, key);
    suspend();
    return sum(row, sizeof row);
}

static fiber u64 answer(u64 value)
{
    char response[1024];
    fill(response, sizeof response, value);
    for (size_t sent = 0; sent < sizeof response; sent += 256)
        suspend();
    return sum(response, sizeof response);
}

static fiber u64 serve(void)
{
    u64 key;
    {
        char request[512];
        size_t used = read_line(request, sizeof request);
        u64 headers = read_headers();
        key = mix(headers, sum(request, used));
    }
    {
        char body[256];
        size_t used = read_line(body, sizeof body);
        key = mix(key, sum(body, used));
    }
    u64 value = look_up(key);
    return answer(value);
}

static fiber u64 root(u64 x)
{
    u64 result = x;
    for (int i = 0; i < 3; i++)
        result = mix(result, serve());
    return result;
}
