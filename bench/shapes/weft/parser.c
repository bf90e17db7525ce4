/* parser.c - weft: a parser of requests that suspends wherever it needs a byte, at twenty points. */
#include "root.h"

struct request {
    char method[8], path[32], name[16];
    u64 query, version, length, headers;
};

/* Waits for input. */
static inline fiber int get(void)
{
    suspend();
    return next_byte();
}

static fiber u64 parse(struct request *r)
{
    size_t used = 0;
    int c = get();
    while (c != ' ' && used < sizeof r->method) {
        r->method[used++] = (char)c;
        c = get();
    }
    u64 result = sum(r->method, used);
    if (c == ' ')
        c = get();
    for (used = 0; c != ' ' && c != '?' && used < sizeof r->path; c = get())
        r->path[used++] = (char)c;
    result = mix(result, sum(r->path, used));
    if (c == '?') {
        c = get();
        for (used = 0; c != '=' && used < sizeof r->name; c = get())
            r->name[used++] = (char)c;
        result = mix(result, sum(r->name, used));
        c = get();
        for (r->query = 0; c >= '0' && c <= '9'; c = get())
            r->query = r->query * 10 + (u64)(c - '0');
    }
    while (c == ' ')
        c = get();
    for (used = 0; used < 5; used++) {
        result = mix(result, (u64)c);
        c = get();
    }
    for (r->version = 0; c != '\r'; c = get())
        r->version = r->version * 10 + (u64)(c & 15);
    c = get();
    c = get();
    for (r->headers = 0; c != '\r'; r->headers++) {
        for (used = 0; c != ':' && used < sizeof r->name; c = get())
            r->name[used++] = (char)c;
        c = get();
        while (c == ' ')
            c = get();
        u64 value = 0;
        for (; c != '\r'; c = get())
            value = c >= '0' && c <= '9' ? value * 10 + (u64)(c - '0') : mix(value, (u64)c);
        if (used && r->name[0] == 'L')
            r->length = value;
        result = mix(result, sum(r->name, used) + value);
        c = get();
        c = get();
    }
    c = get();
    for (u64 left = r->length + 2; left; left--) {
        c = get();
        result = mix(result, (u64)c);
    }
    return mix(result, r->query + r->version + r->headers);
}

static fiber u64 root(u64 x)
{
    struct request r = {.query = x};
    u64 result = 0;
    for (int i = 0; i < 3; i++)
        result = mix(result, parse(&r));
    return result;
}
