/* call.c - hand-nest: what does a call cost that might suspend and does not? */
#include "nest.h"

struct callee {
    frame head;
    u64 value;
};
struct loop {
    task task;
    struct callee callee;
    struct {
        frame head;
        u64 i, n;
    } main;
};

static outcome callee_resume(task *t, frame *f, u64 value)
{
    (void)t;
    (void)value;
    RETURN(((struct callee *)f)->value);
}

static inline outcome callee_inline(struct loop *t, u64 a, u64 b)
{
    if (UNLIKELY(a == never)) {
        t->callee.value = STEP(a, b);
        return park(&t->task, &t->callee.head, callee_resume);
    }
    RETURN(STEP(a, b));
}

static NOINLINE outcome callee(struct loop *t, u64 a, u64 b)
{
    return callee_inline(t, a, b);
}

static outcome (*volatile callee_pointer)(struct loop *, u64, u64) = callee;

#define CALLER(name, DECLARE, call)                                         \
    static outcome name##_resume(task *t, frame *f, u64 sum);               \
    static NOINLINE outcome name(struct loop *t, u64 n)                     \
    {                                                                       \
        u64 sum = 0;                                                        \
        DECLARE                                                             \
        for (u64 i = 0; i < n; i++) {                                       \
            outcome o = call;                                               \
            if (UNLIKELY(o.pending)) {                                      \
                t->main.i = i;                                              \
                t->main.n = n;                                              \
                return park_caller(&t->task, &t->main.head, name##_resume); \
            }                                                               \
            sum = o.value;                                                  \
        }                                                                   \
        RETURN(sum);                                                        \
    }                                                                       \
    static outcome name##_resume(task *t_, frame *f, u64 sum)               \
    {                                                                       \
        struct loop *t = (struct loop *)t_;                                 \
        DECLARE                                                             \
        for (u64 i = t->main.i + 1; i < t->main.n; i++) {                   \
            outcome o = call;                                               \
            if (UNLIKELY(o.pending)) {                                      \
                t->main.i = i;                                              \
                return park_again(t_, f, name##_resume);                    \
            }                                                               \
            sum = o.value;                                                  \
        }                                                                   \
        RETURN(sum);                                                        \
    }
CALLER(loop_call, , callee(t, sum, i))
CALLER(loop_calli, , callee_inline(t, sum, i))
CALLER(loop_callptr, outcome (*p)(struct loop *, u64, u64) = callee_pointer;, p(t, sum, i))

static u64 run(outcome (*main)(struct loop *, u64), u64 n)
{
    struct loop t;
    return drive(&t.task, main(&t, n));
}

u64 w_call(u64 n)
{
    return run(loop_call, n);
}

u64 w_calli(u64 n)
{
    return run(loop_calli, n);
}

u64 w_callptr(u64 n)
{
    return run(loop_callptr, n);
}

/* Through a slot of a trait with 1, 2 and 8 implementers ------------------------------------------- */

struct object;
struct ops {
    outcome (*next)(struct loop *t, const struct object *self, u64 a, u64 b);
};
struct object {
    const struct ops *ops;
    u64 add;
};

#define IMPLEMENTER(K)                                                                       \
    static NOINLINE outcome next##K(struct loop *t, const struct object *self, u64 a, u64 b) \
    {                                                                                        \
        u64 value = STEP(a, b + self->add) ^ K;                                              \
        if (UNLIKELY(a == never)) {                                                          \
            t->callee.value = value;                                                         \
            return park(&t->task, &t->callee.head, callee_resume);                           \
        }                                                                                    \
        RETURN(value);                                                                       \
    }                                                                                        \
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

CALLER(loop_trait, const struct object *all = objects;, all[i & 7].ops->next(t, &all[i & 7], sum, i))

static u64 run_trait(const struct object *all, u64 n)
{
    objects = all;
    return run(loop_trait, n);
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
