/* chain.c - weft: a chain of ten calls with one local each. */
#include "root.h"

static fiber u64 level1(u64 x)
{
    suspend();
    return x;
}

static fiber u64 level2(u64 x)
{
    u64 local = mix(x, 2);
    return level1(x + 1) + local;
}

static fiber u64 level3(u64 x)
{
    u64 local = mix(x, 3);
    return level2(x + 1) + local;
}

static fiber u64 level4(u64 x)
{
    u64 local = mix(x, 4);
    return level3(x + 1) + local;
}

static fiber u64 level5(u64 x)
{
    u64 local = mix(x, 5);
    return level4(x + 1) + local;
}

static fiber u64 level6(u64 x)
{
    u64 local = mix(x, 6);
    return level5(x + 1) + local;
}

static fiber u64 level7(u64 x)
{
    u64 local = mix(x, 7);
    return level6(x + 1) + local;
}

static fiber u64 level8(u64 x)
{
    u64 local = mix(x, 8);
    return level7(x + 1) + local;
}

static fiber u64 level9(u64 x)
{
    u64 local = mix(x, 9);
    return level8(x + 1) + local;
}

static fiber u64 root(u64 x)
{
    u64 local = mix(x, 10);
    return level9(x + 1) + local;
}
