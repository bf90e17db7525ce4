// F: direct and mutual recursion, also returning a struct, with frames from the task's arena. [direct and mutual recursion] [recursion returning a struct]
// RUN: %exec %s
#include "exec.h"
struct range {
    long low, high, sum;
};
static fiber int odd(unsigned n);
static fiber int even(unsigned n)
{
    if (n == 0)
        return 1;
    SUSPEND();
    return odd(n - 1);
}
static fiber int odd(unsigned n) { return n == 0 ? 0 : even(n - 1); }
static fiber struct range add(long low, long high)
{
    if (high - low < 2) {
        SUSPEND();
        return (struct range){low, high, low};
    }
    struct range a = add(low, (low + high) / 2), b = add(a.high, high);
    return (struct range){a.low, b.high, a.sum + b.sum};
}
static fiber int depth(int n)
{
    int kept = n * 3;
    SUSPEND();
    return n == 0 ? 0 : (depth(n - 1) + kept) % 1000003;
}
static fiber int test(void)
{
    struct range r = add(0, 50);
    trace("%ld %ld %ld\n", r.low, r.high, r.sum);
    return even(10) * 10 + odd(7) + depth(500);
}
EXEC(test(), 559)
