/* call.c - a stack per task: what does a call cost that might suspend and does not?  As much as any call. */
#include "stackful.h"

static inline u64 callee_inline(u64 a, u64 b)
{
    if (UNLIKELY(a == never))
        suspend();
    return STEP(a, b);
}

static NOINLINE u64 callee(u64 a, u64 b)
{
    return callee_inline(a, b);
}

static u64 (*volatile callee_pointer)(u64, u64) = callee;

static u64 loop_call(task *t)
{
    u64 sum = 0, n = t->a;
    for (u64 i = 0; i < n; i++)
        sum = callee(sum, i);
    return sum;
}

static u64 loop_calli(task *t)
{
    u64 sum = 0, n = t->a;
    for (u64 i = 0; i < n; i++)
        sum = callee_inline(sum, i);
    return sum;
}

static u64 loop_callptr(task *t)
{
    u64 (*p)(u64, u64) = callee_pointer, sum = 0, n = t->a;
    for (u64 i = 0; i < n; i++)
        sum = p(sum, i);
    return sum;
}

u64 w_call(u64 n)
{
    return run_task(loop_call, n, 0);
}

u64 w_calli(u64 n)
{
    return run_task(loop_calli, n, 0);
}

u64 w_callptr(u64 n)
{
    return run_task(loop_callptr, n, 0);
}

/* Through a slot of a trait with 1, 2 and 8 implementers ------------------------------------------- */

struct object;
struct ops {
    u64 (*next)(const struct object *self, u64 a, u64 b);
};
struct object {
    const struct ops *ops;
    u64 add;
};

#define IMPLEMENTER(K)                                                   \
    static NOINLINE u64 next##K(const struct object *self, u64 a, u64 b) \
    {                                                                    \
        u64 value = STEP(a, b + self->add) ^ K;                          \
        if (UNLIKELY(a == never))                                        \
            suspend();                                                   \
        return value;                                                    \
    }                                                                    \
    static const struct ops ops##K = {next##K};
IMPLEMENTER(0)
IMPLEMENTER(1)
IMPLEMENTER(2)
IMPLEMENTER(3)
IMPLEMENTER(4)
IMPLEMENTER(5)
IMPLEMENTER(6)
IMPLEMENTER(7)

static const struct object trait1[8] = {{&ops0, 0}, {&ops0, 1}, {&ops0, 2}, {&ops0, 3},
                                        {&ops0, 4}, {&ops0, 5}, {&ops0, 6}, {&ops0, 7}};
static const struct object trait2[8] = {{&ops0, 0}, {&ops1, 1}, {&ops0, 2}, {&ops1, 3},
                                        {&ops0, 4}, {&ops1, 5}, {&ops0, 6}, {&ops1, 7}};
static const struct object trait8[8] = {{&ops0, 0}, {&ops1, 1}, {&ops2, 2}, {&ops3, 3},
                                        {&ops4, 4}, {&ops5, 5}, {&ops6, 6}, {&ops7, 7}};

static const struct object *volatile objects;

static u64 loop_trait(task *t)
{
    const struct object *all = objects;
    u64 sum = 0, n = t->a;
    for (u64 i = 0; i < n; i++)
        sum = all[i & 7].ops->next(&all[i & 7], sum, i);
    return sum;
}

u64 w_trait1(u64 n)
{
    objects = trait1;
    return run_task(loop_trait, n, 0);
}

u64 w_trait2(u64 n)
{
    objects = trait2;
    return run_task(loop_trait, n, 0);
}

u64 w_trait8(u64 n)
{
    objects = trait8;
    return run_task(loop_trait, n, 0);
}
