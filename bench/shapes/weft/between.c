/* between.c - weft: a large buffer that is used only between two suspensions. */
#include "root.h"

static fiber u64 root(u64 x)
{
    char buffer[4096];
    u64 result = x;
    for (int i = 0; i < 3; i++) {
        suspend();
        fill(buffer, sizeof buffer, result);
        result = mix(result, sum(buffer, sizeof buffer));
        suspend();
    }
    return result;
}
