// F: inline, always_inline and static inline fiber functions. [inline]
// RUN: %exec %s
#include "exec.h"
static inline fiber int one(int n) { SUSPEND(); return n + 1; }
static inline __attribute__((always_inline)) fiber int two(int n)
{
    int a = one(n);
    SUSPEND();
    return a + one(a);
}
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 3; i++)
        sum += two(i);
    return sum;
}
EXEC(test(), 9)
