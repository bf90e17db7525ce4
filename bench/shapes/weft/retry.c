/* retry.c - weft: a loop that tries again, with something to give back on every way out. */
#include "root.h"

struct connection {
    u64 id;
    char buffer[128];
};

static u64 closed;

static void connection_close(struct connection *c)
{
    closed = mix(closed, c->id);
}

static fiber u64 attempt(struct connection *c, u64 x)
{
    char request[64];
    fill(request, sizeof request, x);
    suspend();
    fill(c->buffer, sizeof c->buffer, sum(request, sizeof request));
    suspend();
    return sum(c->buffer, sizeof c->buffer);
}

static fiber u64 with_retries(u64 x)
{
    for (u64 tries = 1; tries <= 5; tries++) {
        __attribute__((cleanup(connection_close))) struct connection c = {.id = x + tries};
        u64 answer = attempt(&c, x + tries);
        if (answer % 4 == 0)
            return answer;
        for (u64 pause = 0; pause < tries; pause++)
            suspend();
    }
    return 0;
}

static fiber u64 root(u64 x)
{
    u64 result = 0;
    for (u64 i = 0; i < 4; i++)
        result = mix(result, with_retries(x * i));
    return mix(result, closed);
}
