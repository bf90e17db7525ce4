// G: a `_Defer` block that calls fibers suspends when its scope is left normally, on every way out.
// G: [`_Defer` that suspends]
// REQUIRES: llvm-22
// RUN: %exec --flags -fdefer-ts %s
#include "exec.h"
static int log_value;
static NOINLINE fiber void note(int n)
{
    SUSPEND();
    log_value = log_value * 7 % 100003 + n;
    trace("note %d\n", n);
}
static NOINLINE fiber int inner(int n)
{
    int kept = n;
    _Defer { note(kept); kept = 0; }
    for (int i = 0; i < 3; i++) {
        _Defer note(later(i + kept));
        if (i == n)
            return log_value + kept;
        if (i == 1)
            continue;
        kept += 5;
    }
    {
        _Defer { { _Defer note(100); } note(200); }
        if (n == 7)
            goto out;
        SUSPEND();
    }
out:
    return kept;
}
static fiber int test(void)
{
    int sum = 0;
    for (int n = 0; n < 9; n++) {
        _Defer { if (n & 1) note(n * 1000); }
        sum = sum * 3 + inner(n);
    }
    return (sum + log_value) & 0xffffff;
}
EXEC(test(), 78)
