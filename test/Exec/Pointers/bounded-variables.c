// F: fiber_bound on variables, parameters and the typedef of what a prototype declares reserves that many bytes; what
// another file needs beyond that comes from the arena.
// [`fiber_bound` of variables and parameters, broken by another file]
// RUN: %exec --with %S/../Calls/Inputs/other-implementer.c %s
#include "exec.h"
#ifdef WEFT_TWIN
#define BOUND(n)
#else
#define BOUND(n) __attribute__((fiber_bound(n)))
#endif
struct pair { long a, b; };
typedef fiber int small_fn(int n) BOUND(200);
typedef fiber struct pair pair_fn(int n) BOUND(16);
small_fn other_int;
pair_fn other_pair;
fiber void other_void(int *n) BOUND(32);
static fiber int one(int n)
{
    int words[10] = {n};
    SUSPEND();
    return words[0] + words[9];
}
static BOUND(64) fiber int (*global)(int n) = one;
static NOINLINE fiber int apply(BOUND(400) fiber int (*f)(int n), int n) { return f(n) + global(n); }
static fiber int test(void)
{
    BOUND(72) fiber int (*local)(int n) = one;
    pair_fn *several[] = {other_pair, other_pair};
    int sum = 0;
    for (int i = 0; i < 3; i++) {
        sum += local(i) + apply(i & 1 ? one : other_int, i);
        local = other_int;
        global = global == one ? other_int : one;
        struct pair p = several[i & 1](i), q = other_pair(i);
        int n = i;
        other_void(&n);
        sum += (int)(p.a + q.b) + n + other_int(i);
    }
    return sum;
}
EXEC_DESTROY(test(), 27)
