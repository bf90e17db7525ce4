// F: a call through a pointer reserves the largest implementer that is known here; one from another file that needs
// more, or more alignment, takes the arena; with results of every kind, in a loop, behind each other, destroyed. [frame size known at the call]
// RUN: %exec --also valgrind --with %S/Inputs/other-implementer.c %s
#include "exec.h"
struct wide { long v[3]; };
struct pair { long a, b; };
typedef fiber int small_fn(int n);
typedef fiber struct pair pair_fn(int n);
typedef fiber struct wide wide_fn(int n);
typedef fiber void void_fn(int *n);
fiber int other_int(int n);
fiber struct pair other_pair(int n);
fiber struct wide other_wide(int n);
fiber void other_void(int *n);
static void clean(int *n) { trace("clean %d\n", *n); }
static fiber int int_one(int n)
{
    SUSPEND();
    return n + 1;
}
static fiber int int_never(int n) { return n + 2; }
static fiber int int_aligned(int n)
{
    _Alignas(32) volatile int kept = n;
    SUSPEND();
    REQUIRE((uintptr_t)&kept % 32 == 0);
    return kept + 3;
}
static fiber struct pair pair_one(int n)
{
    SUSPEND();
    return (struct pair){n, n + 1};
}
static fiber struct wide wide_one(int n)
{
    SUSPEND();
    return (struct wide){{n, n + 1, n + 2}};
}
static fiber void void_one(int *n)
{
    __attribute__((cleanup(clean))) int kept = *n;
    SUSPEND();
    *n += kept;
}
static small_fn *ints[] = {int_one, other_int, int_never, int_aligned};
static pair_fn *pairs[] = {pair_one, other_pair};
static wide_fn *wides[] = {wide_one, other_wide};
static void_fn *voids[] = {void_one, other_void};
static small_fn *self;
static fiber int through_self(int n)
{
    char kept[20];
    memset(kept, n, sizeof kept);
    SUSPEND();
    int below = n ? self(n - 1) : 0;
    return below + kept[n];
}
static fiber int test(void)
{
    __attribute__((cleanup(clean))) int sum = 0;
    for (int i = 0; i < 8; i++) {
        sum += ints[i % 4](i) * (i + 1) + ints[(i + 1) % 4](sum);
        struct pair p = pairs[i % 2](i);
        sum += (int)(p.a * 3 + p.b);
        struct wide w = wides[i % 2](sum);
        sum += (int)(w.v[0] + w.v[1] - w.v[2]);
        int n = i;
        voids[i % 2](&n);
        sum += n;
    }
    self = through_self;
    return sum + through_self(5);
}
EXEC_DESTROY(test(), 46)
