// D: a 64 KB local is kept whole over suspensions. [64 KB local]
// RUN: %exec %s
#include "exec.h"
static NOINLINE unsigned checksum(const unsigned char *bytes, size_t n)
{
    unsigned h = 2166136261u;
    for (size_t i = 0; i < n; i++)
        h = (h ^ bytes[i]) * 16777619u;
    return h;
}
static fiber int test(void)
{
    unsigned char big[65536];
    for (size_t i = 0; i < sizeof big; i++)
        big[i] = (unsigned char)(i * 7 + (i >> 8));
    unsigned before = checksum(big, sizeof big);
    SUSPEND();
    trace("%u %d\n", before, before == checksum(big, sizeof big));
    big[later(65535)] ^= 1;
    SUSPEND();
    trace("%d %d\n", before == checksum(big, sizeof big), big[65535]);
    return 0;
}
EXEC(test(), 3)
