/* generators.c - Sequences that are computed only as far as somebody asks.
 *
 * usage: generators
 *
 * 1. The first Fibonacci numbers that are even: one generator pulls from another.
 * 2. The same-fringe problem: do two trees of different shape have the same leaves, in the same order?  Each
 *    tree is walked by a recursive function that stops at every leaf, so that the comparison ends at the first
 *    difference and needs no list of leaves.
 *
 * A generator is a task without a scheduler.  Resuming it makes it go on to its next value. */
#include <stdio.h>
#include <stdlib.h>
#include <weft/task.h>

/* Owns its task.  value: valid after next() returned true. */
struct generator {
    weft_task *task;
    long value;
};

/* In a generator's task: hands `value` to whoever asked. */
static fiber void produce(struct generator *self, long value)
{
    self->value = value;
    weft_suspend();
}

/* Computes the next value; false: there is none. */
static bool next(struct generator *generator)
{
    return generator->task && weft_resume(generator->task) == WEFT_SUSPENDED;
}

static fiber void fibonacci(struct generator *self)
{
    for (long a = 0, b = 1;; b += a, a = b - a)
        produce(self, a);
}

static fiber void even(struct generator *self, struct generator *from)
{
    while (next(from))
        if (from->value % 2 == 0)
            produce(self, from->value);
}

static void print_even_numbers(int count)
{
    struct generator all = {NULL, 0}, chosen = {NULL, 0};
    all.task = weft_create(fibonacci(&all));
    chosen.task = weft_create(even(&chosen, &all));
    while (count-- && next(&chosen))
        printf("%ld%s", chosen.value, count ? " " : "\n");
    /* Both are in the middle of their loops. */
    weft_destroy(chosen.task);
    weft_destroy(all.task);
}

/* A leaf has no branches. */
struct tree {
    long value;
    const struct tree *left, *right;
};

static fiber void leaves(struct generator *self, const struct tree *tree)
{
    if (!tree->left) {
        produce(self, tree->value);
        return;
    }
    leaves(self, tree->left);
    leaves(self, tree->right);
}

/* looked_at: how many leaves were compared. */
static bool same_fringe(const struct tree *one, const struct tree *two, int *looked_at)
{
    struct generator a = {NULL, 0}, b = {NULL, 0};
    bool same = true, more = true;
    a.task = weft_create(leaves(&a, one));
    b.task = weft_create(leaves(&b, two));
    for (*looked_at = 0; same && more; *looked_at += more) {
        more = next(&a);
        same = next(&b) == more && (!more || a.value == b.value);
    }
    weft_destroy(a.task);
    weft_destroy(b.task);
    return same;
}

static void compare_trees(void)
{
    static const struct tree leaf[] = {{1, NULL, NULL}, {2, NULL, NULL}, {3, NULL, NULL}, {4, NULL, NULL}};
    static const struct tree left = {0, &leaf[0], &leaf[1]}, right = {0, &leaf[2], &leaf[3]};
    static const struct tree balanced = {0, &left, &right};
    static const struct tree list3 = {0, &leaf[1], &right}, list = {0, &leaf[0], &list3};
    static const struct tree swapped2 = {0, &leaf[2], &leaf[1]}, swapped3 = {0, &swapped2, &leaf[3]};
    static const struct tree swapped = {0, &leaf[0], &swapped3};
    int looked_at;
    bool same = same_fringe(&balanced, &list, &looked_at);
    printf("balanced and list: %s after %d leaves\n", same ? "same" : "different", looked_at);
    same = same_fringe(&balanced, &swapped, &looked_at);
    printf("balanced and swapped: %s after %d leaves\n", same ? "same" : "different", looked_at);
}

int main(void)
{
    print_even_numbers(8);
    compare_trees();
    return fflush(stdout) == EOF ? EXIT_FAILURE : EXIT_SUCCESS;
}
