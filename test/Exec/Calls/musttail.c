// F: `musttail` in C between fibers, with different and with equal prototypes: the value and the order of the plain program.
// F: [`musttail` between fibers of one and of two prototypes]
// RUN: %exec %s
#include "exec.h"
static fiber int step(int n, int sum);
static NOINLINE fiber int other(int n, int sum)
{
    SUSPEND();
    __attribute__((musttail)) return step(n - 1, sum + n);
}
static NOINLINE fiber int step(int n, int sum)
{
    if (!n)
        return sum;
    __attribute__((musttail)) return other(n, sum * 3);
}
static fiber int test(void) { return step(10, 1) & 0xffff; }
EXEC(test(), 10)
