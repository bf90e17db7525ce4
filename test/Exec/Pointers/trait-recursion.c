// F: implementers that call through their own slot: chains of decorators, trees and mutual recursion of two slots,
// destroyed at every point, with results in registers and in memory. [implementers that call through their own slot]
// RUN: %exec --also valgrind %s
#include "exec.h"
struct node;
struct big { long v[5]; };
struct ops { fiber long (*sum)(const struct node *self, int depth); fiber struct big (*walk)(const struct node *self); };
struct node { const struct ops *ops; const struct node *left, *right; long value; };
static void clean(const long *n) { trace("clean %ld\n", *n); }
static fiber long leaf_sum(const struct node *self, int depth)
{
    SUSPEND();
    return self->value + depth;
}
static fiber struct big leaf_walk(const struct node *self)
{
    struct big b = {{self->value, 1, 2, 3, 4}};
    SUSPEND();
    return b;
}
static fiber long pair_sum(const struct node *self, int depth)
{
    __attribute__((cleanup(clean))) long kept = self->value;
    long left = self->left->ops->sum(self->left, depth + 1);
    return left * 2 + self->right->ops->sum(self->right, depth + 1) + kept;
}
static fiber struct big pair_walk(const struct node *self)
{
    struct big left = self->left->ops->walk(self->left);
    struct big right = self->right->ops->walk(self->right);
    left.v[0] += right.v[0] * 3 + self->ops->sum(self, 0);
    left.v[4] += right.v[1];
    return left;
}
static fiber long wrap_sum(const struct node *self, int depth)
{
    return depth > 3 ? 1 : self->left->ops->sum(self->left, depth + 1) + self->value;
}
static const struct ops leaf = {leaf_sum, leaf_walk}, pair = {pair_sum, pair_walk}, wrap = {wrap_sum, leaf_walk};
static const struct node a = {&leaf, NULL, NULL, 1}, b = {&leaf, NULL, NULL, 2}, c = {&wrap, &a, NULL, 3};
static const struct node d = {&wrap, &c, NULL, 4}, e = {&pair, &a, &d, 5}, f = {&pair, &e, &b, 6};
static fiber int test(void)
{
    long sum = f.ops->sum(&f, 0);
    const struct node *at = &f;
    struct big walked = at->ops->walk(at);
    return (int)(sum * 100 + walked.v[0] + walked.v[4]);
}
EXEC_DESTROY(test(), 11)
