// G: `_Defer` (-fdefer-ts): in loops left by continue and break, before early returns, in blocks; destroyed at every point.
// G: [`_Defer`, destroyed at every suspension]
// REQUIRES: llvm-22
// RUN: %exec --flags -fdefer-ts %s
#include "exec.h"
#include <stddefer.h>
static fiber int inner(int n)
{
    int v = n;
    defer { trace("deferred %d of %d\n", v, n); }
    for (int i = 0; i < 3; i++) {
        defer { trace("loop %d\n", i); v++; }
        if (i == 1)
            continue;
        SUSPEND();
        if (n == 2 && i == 2)
            break;
    }
    if (n == 3)
        return v;
    defer { v += 10; trace("last %d\n", v); }
    SUSPEND();
    return v;
}
static fiber int test(void)
{
    int sum = 0;
    defer trace("sum %d\n", sum);
    sum += inner(1);
    { defer { trace("block\n"); } sum += inner(2); }
    sum += inner(3);
    return sum;
}
EXEC_DESTROY(test(), 8)
