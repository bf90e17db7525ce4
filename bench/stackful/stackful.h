/* stackful.h - How do contenders run whose tasks have a stack each?
 *
 * A fiber function is an ordinary C function; only four primitives differ, which ADAPTER defines:
 *
 *   struct context      what it keeps per task
 *   context_new(t)      makes a context that will call task_entry(t)
 *   context_free(t)
 *   context_resume(t)   runs t until it suspends or ends
 *   context_suspend(t)  back to whoever resumed t
 *
 * With plain calls nothing suspends: the floor for everything but the suspension itself.  Read by C and C++. */
#ifndef STACKFUL_H
#define STACKFUL_H

#include "../common/bench.h"

#define UNUSED __attribute__((__unused__))

enum { STACK_BYTES = 32768 };

typedef struct task task;
static task *current;
UNUSED static void task_entry(task *t);
/* The context is a task's first member. */
#define CONTEXT(t) ((struct context *)(t))

/* Stacks are used again: a good user of these libraries does that. */
static void *stack_list;

UNUSED static inline void *stack_take(void)
{
    void *stack = stack_list;
    if (!stack)
        return malloc(STACK_BYTES);
    stack_list = *(void **)stack;
    return stack;
}

UNUSED static inline void stack_give(void *stack)
{
    *(void **)stack = stack_list;
    stack_list = stack;
}

#include ADAPTER

struct task {
    struct context context;
    u64 (*main)(task *);
    u64 a, b, result; /* two arguments */
    int done;
};

static void task_entry(task *t)
{
    t->result = t->main(t);
    t->done = 1;
}

UNUSED static NOINLINE task *task_new(u64 (*main)(task *), u64 a, u64 b)
{
    task *t = (task *)malloc(sizeof *t);
    t->main = main;
    t->a = a;
    t->b = b;
    t->result = 0;
    t->done = 0;
    context_new(t);
    return t;
}

UNUSED static NOINLINE void task_free(task *t)
{
    context_free(t);
    free(t);
}

static inline void resume(task *t)
{
    current = t;
    context_resume(t);
}

UNUSED static inline void suspend(void)
{
    context_suspend(current);
}

UNUSED static NOINLINE u64 drive(task *t)
{
    while (!t->done)
        resume(t);
    return t->result;
}

UNUSED static u64 run_task(u64 (*main)(task *), u64 a, u64 b)
{
    task *t = task_new(main, a, b);
    u64 result = drive(t);
    task_free(t);
    return result;
}

#endif
