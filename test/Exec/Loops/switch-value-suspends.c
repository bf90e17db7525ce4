// B: a switch value that suspends, dense and sparse cases, ranges. [`switch` value]
// RUN: %exec %s
#include "exec.h"
static fiber int dense(int n)
{
    switch (later(n)) {
    case 0: return 5;
    case 1: return later(6);
    case 2: return 7;
    case 3: return later(later(8));
    default: return -1;
    }
}
static fiber int sparse(long long n)
{
    switch (n + later(0)) {
    case -1000000007: return 1;
    case 0x123456789abcLL: return 2;
    case 5 ... 9: return later(3);
    }
    return 4;
}
static fiber int test(void)
{
    for (int i = -1; i < 5; i++)
        trace("%d\n", dense(i));
    trace("%d %d %d %d\n", sparse(-1000000007), sparse(0x123456789abcLL), sparse(7), sparse(10));
    return 0;
}
EXEC(test(), 14)
