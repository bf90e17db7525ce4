/* nest.h - What is the limit for tasks written by hand whose code stays modular?
 *
 * Every fiber function is a C function of its own and calls the next one straight.  A call that suspends says
 * so in a second result register; only then does each caller save its live locals in its place of the task's one
 * block and link itself behind its callee.  A resume enters the leaf at once, and when it ends, its value goes to
 * the next frame. */
#ifndef NEST_H
#define NEST_H

#include "../common/bench.h"

typedef struct {
    u64 value, pending;
} outcome;

#define RETURN(x) return (outcome){(x), 0}
#define PENDING return (outcome){0, 1}

typedef struct frame frame;
typedef struct {
    frame *top, *tail; /* top: the leaf, which is resumed */
    u64 result;
} task;

typedef outcome resume_fn(task *t, frame *f, u64 value);
struct frame {
    resume_fn *resume;
    frame *next; /* the caller's */
};

/* Leaves the leaf. */
static inline outcome park(task *t, frame *f, resume_fn *resume)
{
    f->resume = resume;
    f->next = NULL;
    t->top = t->tail = f;
    PENDING;
}

/* Leaves a caller whose callee has left. */
static inline outcome park_caller(task *t, frame *f, resume_fn *resume)
{
    f->resume = resume;
    f->next = NULL;
    t->tail->next = f;
    t->tail = f;
    PENDING;
}

/* Leaves a caller that had been resumed: its own callers are linked to it already. */
static inline outcome park_again(task *t, frame *f, resume_fn *resume)
{
    f->resume = resume;
    t->tail->next = f;
    PENDING;
}

static inline int resume(task *t) /* 1: it has ended */
{
    frame *f = t->top;
    outcome o = f->resume(t, f, 0);
    while (!o.pending) {
        f = f->next;
        if (!f) {
            t->result = o.value;
            return 1;
        }
        o = f->resume(t, f, o.value);
    }
    return 0;
}

/* o: how the first, straight call came back. */
static NOINLINE __attribute__((__unused__)) u64 drive(task *t, outcome o)
{
    if (!o.pending)
        return o.value;
    while (!resume(t))
        continue;
    return t->result;
}

static const outcome has_suspended = {0, 1};

#endif
