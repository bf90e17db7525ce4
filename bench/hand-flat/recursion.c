/* recursion.c - hand-flat: what does a call of a tree recursion cost whose leaves suspend?
 *
 * The recursion becomes an explicit stack inside the task. */
#include "flat.h"

#define FIRST_IS_OUT UINT64_MAX

struct tree {
    task head;
    u64 level, value;
    struct {
        u64 n, a; /* a: FIRST_IS_OUT, then fib(n - 1) */
    } calls[RECURSION_ARG];
};

static int tree_up(struct tree *t);

static int tree_down(struct tree *t, u64 n)
{
    for (; n >= 2; n--) {
        t->calls[t->level].n = n;
        t->calls[t->level++].a = FIRST_IS_OUT;
    }
    t->value = n;
    SUSPEND_TO(tree_up);
}

static int tree_up(struct tree *t)
{
    u64 value = t->value;
    while (t->level) {
        u64 top = t->level - 1;
        if (t->calls[top].a == FIRST_IS_OUT) {
            t->calls[top].a = value;
            return tree_down(t, t->calls[top].n - 2);
        }
        value += t->calls[top].a;
        t->level = top;
    }
    t->value = value;
    return 1;
}

static int tree_start(struct tree *t)
{
    return tree_down(t, RECURSION_ARG);
}

u64 w_recursion(u64 n)
{
    u64 sum = 0;
    for (u64 i = 0; i < n; i++) {
        struct tree *t = malloc(sizeof *t);
        t->head.step = (step_fn *)tree_start;
        t->level = 0;
        drive(&t->head);
        sum += t->value;
        free(t);
    }
    return sum;
}
