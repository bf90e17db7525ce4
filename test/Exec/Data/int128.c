// D: __int128 locals, parameters and results. [`__int128`]
// RUN: %exec %s
#include "exec.h"
typedef unsigned __int128 u128;
static NOINLINE fiber u128 mul(u128 a, int between, u128 b)
{
    SUSPEND();
    return a * b + between;
}
static void show(u128 v) { trace("%016llx%016llx\n", (unsigned long long)(v >> 64), (unsigned long long)v); }
static fiber int test(void)
{
    u128 a = ((u128)0x0123456789abcdef << 64) | 0xfedcba9876543210;
    __int128 n = -5;
    u128 b = mul(a, 3, 0x1000001);
    SUSPEND();
    show(a);
    show(b);
    show(mul(a >> 3, -1, b >> 60) + mul(1, 2, 3));
    n *= later(1000);
    show((u128)n);
    return aligned(&n, 16);
}
EXEC(test(), 5)
