/* call.c - weft: what does a call cost that might suspend and does not? */
#include "drive.h"

static inline fiber u64 callee_inline(u64 a, u64 b)
{
    if (UNLIKELY(a == never))
        weft_suspend();
    return STEP(a, b);
}

static NOINLINE fiber u64 callee(u64 a, u64 b)
{
    if (UNLIKELY(a == never))
        weft_suspend();
    return STEP(a, b);
}

typedef fiber u64 callee_fn(u64 a, u64 b);
static callee_fn *volatile callee_pointer = callee;

static fiber u64 loop_call(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++)
        sum = callee(sum, i);
    return sum;
}

static fiber u64 loop_calli(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++)
        sum = callee_inline(sum, i);
    return sum;
}

static fiber u64 loop_callptr(u64 n)
{
    callee_fn *p = callee_pointer;
    u64 sum = 0;
    for (u64 i = 0; i < n; i++)
        sum = p(sum, i);
    return sum;
}

u64 w_call(u64 n)
{
    return drive(weft_create(loop_call(n)));
}

u64 w_calli(u64 n)
{
    return drive(weft_create(loop_calli(n)));
}

u64 w_callptr(u64 n)
{
    return drive(weft_create(loop_callptr(n)));
}

/* Through a slot of a trait with 1, 2 and 8 implementers ------------------------------------------- */

/* Each trait is a struct of its own, so that the compiler can tell its implementers. */
#define TRAIT(N)                                                       \
    struct object##N;                                                  \
    struct ops##N {                                                    \
        fiber u64 (*next)(const struct object##N *self, u64 a, u64 b); \
    };                                                                 \
    struct object##N {                                                 \
        const struct ops##N *ops;                                      \
        u64 add;                                                       \
    };                                                                 \
    static const struct object##N *volatile objects##N;                \
    static fiber u64 loop_trait##N(u64 n)                              \
    {                                                                  \
        const struct object##N *all = objects##N;                      \
        u64 sum = 0;                                                   \
        for (u64 i = 0; i < n; i++)                                    \
            sum = all[i & 7].ops->next(&all[i & 7], sum, i);           \
        return sum;                                                    \
    }
#define IMPLEMENTER(N, K)                                                               \
    static NOINLINE fiber u64 next##N##_##K(const struct object##N *self, u64 a, u64 b) \
    {                                                                                   \
        u64 value = STEP(a, b + self->add) ^ K;                                         \
        if (UNLIKELY(a == never))                                                       \
            weft_suspend();                                                             \
        return value;                                                                   \
    }                                                                                   \
    static const struct ops##N ops##N##_##K = {next##N##_##K};

TRAIT(1)
IMPLEMENTER(1, 0)
TRAIT(2)
IMPLEMENTER(2, 0)
IMPLEMENTER(2, 1)
TRAIT(8)
IMPLEMENTER(8, 0)
IMPLEMENTER(8, 1)
IMPLEMENTER(8, 2)
IMPLEMENTER(8, 3)
IMPLEMENTER(8, 4)
IMPLEMENTER(8, 5)
IMPLEMENTER(8, 6)
IMPLEMENTER(8, 7)

static const struct object1 trait1[8] = {{&ops1_0, 0}, {&ops1_0, 1}, {&ops1_0, 2}, {&ops1_0, 3},
                                         {&ops1_0, 4}, {&ops1_0, 5}, {&ops1_0, 6}, {&ops1_0, 7}};
static const struct object2 trait2[8] = {{&ops2_0, 0}, {&ops2_1, 1}, {&ops2_0, 2}, {&ops2_1, 3},
                                         {&ops2_0, 4}, {&ops2_1, 5}, {&ops2_0, 6}, {&ops2_1, 7}};
static const struct object8 trait8[8] = {{&ops8_0, 0}, {&ops8_1, 1}, {&ops8_2, 2}, {&ops8_3, 3},
                                         {&ops8_4, 4}, {&ops8_5, 5}, {&ops8_6, 6}, {&ops8_7, 7}};

u64 w_trait1(u64 n)
{
    objects1 = trait1;
    return drive(weft_create(loop_trait1(n)));
}

u64 w_trait2(u64 n)
{
    objects2 = trait2;
    return drive(weft_create(loop_trait2(n)));
}

u64 w_trait8(u64 n)
{
    objects8 = trait8;
    return drive(weft_create(loop_trait8(n)));
}
