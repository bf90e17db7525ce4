/* moved.c - weft: a value of 1 KB that is passed on through four functions. */
#include "root.h"

struct record {
    char bytes[1024];
};

static fiber u64 level1(struct record value)
{
    suspend();
    return sum(value.bytes, sizeof value.bytes);
}

static fiber u64 level2(struct record value)
{
    return level1(value) + 2;
}

static fiber u64 level3(struct record value)
{
    return level2(value) + 3;
}

static fiber u64 root(u64 x)
{
    struct record value;
    fill(value.bytes, sizeof value.bytes, x);
    return level3(value) + 4;
}
