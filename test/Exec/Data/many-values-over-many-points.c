// D: so many values live over so many suspensions that they are kept in memory; arguments, loop values and results.
// RUN: %exec %s
#include "exec.h"
static fiber int g(int n)
{
    if (n & 1)
        SUSPEND();
    return n * 3 + 1;
}
#define TEN(M, N) M(N##0) M(N##1) M(N##2) M(N##3) M(N##4) M(N##5) M(N##6) M(N##7) M(N##8) M(N##9)
#define ALL(M) TEN(M, 1) TEN(M, 2) TEN(M, 3) TEN(M, 4) TEN(M, 5)
#define DEFINE(N) \
    unsigned long v##N = g(first + N) + second * N; \
    if (v##N & 4) \
        v##N = g((int)v##N & 0xff) - sum; \
    sum += v##N;
#define ADD(N) sum = sum * 31 + v##N + (unsigned long)(long)last;
static fiber unsigned long wide(int first, long second, double last)
{
    unsigned long sum = 0;
    for (int i = 0; i < 2; i++) {
        ALL(DEFINE)
        SUSPEND();
        ALL(ADD)
        first += i;
    }
    return sum;
}
static fiber int test(void)
{
    unsigned long w = wide(3, 5, 7.5) ^ wide(-2, 1, -1);
    trace("%lu\n", w);
    return (int)(w & 0xffff);
}
EXEC(test(), 154)
