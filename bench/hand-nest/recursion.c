/* recursion.c - hand-nest: what does a call of a tree recursion cost whose leaves suspend?
 *
 * The task's block holds one frame per level of the recursion. */
#include "nest.h"

struct fib {
    frame head;
    u64 x; /* n - 2, then fib(n - 1) */
};
struct tree {
    task task;
    struct fib levels[RECURSION_ARG + 1];
};

static outcome fib_after_leaf(task *t, frame *f, u64 value)
{
    (void)t;
    (void)value;
    RETURN(((struct fib *)f)->x);
}

static outcome fib_after_second(task *t, frame *f, u64 value)
{
    (void)t;
    RETURN(((struct fib *)f)->x + value);
}

static outcome fib_after_first(task *t, frame *f, u64 value);

static NOINLINE outcome fib(task *t, struct fib *f, u64 n)
{
    if (n < 2) {
        f->x = n;
        return park(t, &f->head, fib_after_leaf);
    }
    outcome a = fib(t, f + 1, n - 1);
    if (a.pending) {
        f->x = n - 2;
        return park_caller(t, &f->head, fib_after_first);
    }
    outcome b = fib(t, f + 1, n - 2);
    if (b.pending) {
        f->x = a.value;
        return park_caller(t, &f->head, fib_after_second);
    }
    RETURN(a.value + b.value);
}

static outcome fib_after_first(task *t, frame *f_, u64 value)
{
    struct fib *f = (struct fib *)f_;
    outcome b = fib(t, f + 1, f->x);
    if (b.pending) {
        f->x = value;
        return park_again(t, f_, fib_after_second);
    }
    RETURN(value + b.value);
}

u64 w_recursion(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++) {
        struct tree *t = malloc(sizeof *t);
        sum += drive(&t->task, fib(&t->task, t->levels, RECURSION_ARG));
        free(t);
    }
    return sum;
}
