/* fat.c - weft: a trait with thin implementers and a fat one. */
#include "root.h"

struct source {
    fiber u64 (*read)(u64 x);
};

static fiber u64 read_thin(u64 x)
{
    suspend();
    return x + 1;
}

static fiber u64 read_middle(u64 x)
{
    char bytes[64];
    fill(bytes, sizeof bytes, x);
    suspend();
    return sum(bytes, sizeof bytes);
}

static fiber u64 read_fat(u64 x)
{
    char bytes[2048];
    fill(bytes, sizeof bytes, x);
    suspend();
    return sum(bytes, sizeof bytes);
}

static const struct source sources[] = {{read_thin}, {read_middle}, {read_fat}};

static fiber u64 root(u64 x)
{
    u64 result = x;
    for (int i = 0; i < 6; i++)
        result = mix(result, sources[i % 3].read(result));
    return result;
}
