// F: a call through a field with fiber_bound, its own or its typedef's, embeds the frames of implementers from another
// file that fit, and takes the arena for one that does not.
// RUN: %exec --with %S/Inputs/other-implementer.c %s
#include "exec.h"
#ifdef WEFT_TWIN
#define BOUND(n)
#else
#define BOUND(n) __attribute__((fiber_bound(n)))
#endif
struct pair { long a, b; };
typedef fiber struct pair pair_fn(int n) BOUND(480);
struct ops {
    BOUND(400) fiber int (*fits)(int n);
    BOUND(24) fiber int (*too_large)(int n);
    pair_fn *pairs[2];
};
fiber int other_int(int n);
fiber struct pair other_pair(int n);
static const struct ops ops = {other_int, other_int, {other_pair, other_pair}};
static NOINLINE fiber int call(const struct ops *o, int n)
{
    int sum = o->fits(n) + o->too_large(n + 1);
    struct pair p = o->pairs[n & 1](n);
    return sum * 10 + (int)(p.a - p.b * 3);
}
static fiber int test(void)
{
    struct ops copy = ops;
    copy.fits = other_int;
    return call(&ops, 5) + call(&copy, 8);
}
EXEC(test(), 8)
