/* call.c - hand-flat: what does a call cost that might suspend and does not?
 *
 * The callee tells in a second register that it suspends. */
#include "flat.h"

typedef struct {
    u64 value, pending;
} outcome;

struct loop {
    task head;
    u64 sum, i, n;
};

static inline outcome callee_inline(struct loop *t, u64 a, u64 b)
{
    (void)t; /* its state would be a and b, which are in it already */
    if (UNLIKELY(a == never))
        return (outcome){0, 1};
    return (outcome){STEP(a, b), 0};
}

static NOINLINE outcome callee(struct loop *t, u64 a, u64 b)
{
    return callee_inline(t, a, b);
}

static outcome (*volatile callee_pointer)(struct loop *, u64, u64) = callee;

#define CALLER(name, DECLARE, call)           \
    static int name(struct loop *t)           \
    {                                         \
        u64 sum = t->sum, i = t->i, n = t->n; \
        DECLARE                               \
        for (; i < n; i++) {                  \
            outcome o = call(t, sum, i);      \
            if (UNLIKELY(o.pending)) {        \
                t->sum = STEP(sum, i);        \
                t->i = i + 1;                 \
                return 0;                     \
            }                                 \
            sum = o.value;                    \
        }                                     \
        t->sum = sum;                         \
        return 1;                             \
    }
CALLER(call_step, , callee)
CALLER(calli_step, , callee_inline)
CALLER(callptr_step, outcome (*p)(struct loop *, u64, u64) = callee_pointer;, p)

static u64 run(int (*step)(struct loop *), u64 n)
{
    struct loop t = {{(step_fn *)step}, 0, 0, n};
    drive(&t.head);
    return t.sum;
}

u64 w_call(u64 n)
{
    return run(call_step, n);
}

u64 w_calli(u64 n)
{
    return run(calli_step, n);
}

u64 w_callptr(u64 n)
{
    return run(callptr_step, n);
}

/* Through a slot of a trait with 1, 2 and 8 implementers ------------------------------------------- */

struct object;
struct ops {
    u64 which;
    outcome (*next)(struct loop *t, const struct object *self, u64 a, u64 b);
};
struct object {
    const struct ops *ops;
    u64 add;
};

#define IMPLEMENTER(K)                                                                       \
    static NOINLINE outcome next##K(struct loop *t, const struct object *self, u64 a, u64 b) \
    {                                                                                        \
        (void)t;                                                                             \
        if (UNLIKELY(a == never))                                                            \
            return (outcome){0, 1};                                                          \
        return (outcome){STEP(a, b + self->add) ^ K, 0};                                     \
    }                                                                                        \
    static const struct ops ops##K = {K, next##K};
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

static int trait_step(struct loop *t)
{
    u64 sum = t->sum, i = t->i, n = t->n;
    const struct object *all = objects;
    for (; i < n; i++) {
        const struct object *self = &all[i & 7];
        outcome o = self->ops->next(t, self, sum, i);
        if (UNLIKELY(o.pending)) {
            t->sum = STEP(sum, i + self->add) ^ self->ops->which;
            t->i = i + 1;
            return 0;
        }
        sum = o.value;
    }
    t->sum = sum;
    return 1;
}

static u64 run_trait(const struct object *all, u64 n)
{
    objects = all;
    return run(trait_step, n);
}

u64 w_trait1(u64 n)
{
    return run_trait(trait1, n);
}

u64 w_trait2(u64 n)
{
    return run_trait(trait2, n);
}

u64 w_trait8(u64 n)
{
    return run_trait(trait8, n);
}
