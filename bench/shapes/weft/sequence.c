/* sequence.c - weft: callees one after the other. */
#include "root.h"

static fiber u64 first(u64 x)
{
    char bytes[512];
    fill(bytes, sizeof bytes, x);
    suspend();
    return sum(bytes, sizeof bytes);
}

static fiber u64 second(u64 x)
{
    char bytes[1024];
    fill(bytes, sizeof bytes, x);
    suspend();
    return sum(bytes, sizeof bytes);
}

static fiber u64 third(u64 x)
{
    char bytes[256];
    fill(bytes, sizeof bytes, x);
    suspend();
    return sum(bytes, sizeof bytes);
}

static fiber u64 root(u64 x)
{
    u64 a = first(x);
    u64 b = second(a);
    return mix(a, b) + third(b);
}
