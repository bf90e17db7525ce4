/* arms.c - weft: exclusive arms with a large buffer each. */
#include "root.h"

static fiber u64 one_arm(u64 x)
{
    switch (x % 3) {
    case 0: {
        char small[512];
        fill(small, sizeof small, x);
        suspend();
        return sum(small, sizeof small);
    }
    case 1: {
        char middle[1024];
        fill(middle, sizeof middle, x);
        suspend();
        return sum(middle, sizeof middle);
    }
    default: {
        char large[2048];
        fill(large, sizeof large, x);
        suspend();
        return sum(large, sizeof large);
    }
    }
}

static fiber u64 root(u64 x)
{
    u64 result = 0;
    for (u64 i = 0; i < 6; i++)
        result = mix(result, one_arm(x + i));
    return result;
}
