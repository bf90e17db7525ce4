// B, D: a segmented sieve that suspends between segments and after each prime.
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber int next_prime(unsigned char *sieve, int from, int count)
{
    for (int i = from; i < count; i++)
        if (!sieve[i]) {
            for (int j = i * i; j < count; j += i)
                sieve[j] = 1;
            SUSPEND();
            return i;
        }
    return -1;
}
static fiber int test(void)
{
    unsigned char sieve[200] = {1, 1};
    int sum = 0, n = 0;
    for (int p = next_prime(sieve, 2, 200); p > 0; p = next_prime(sieve, p + 1, 200)) {
        sum += p;
        if (++n % 10 == 0)
            trace("%d %d\n", n, p);
    }
    return sum;
}
EXEC(test(), 46)
