// With recursion=error, a cycle through a field of fiber pointers is named with each implementer that closes one and the
// line of every call, at every level. [a cycle through a slot is named]
// RUN: rm -f %t.o
// RUN: for level in 0 1 2; do not %weft-cc -O$level -fplugin-arg-weft-recursion=error -c %s -o %t.o 2> %t.err || exit 1; FileCheck %s < %t.err || exit 1; test ! -e %t.o || exit 1; done
#include <weft/weft.h>
struct node;
struct ops { fiber int (*sum)(struct node *self); };
struct node { const struct ops *ops; struct node *left, *right; };
static fiber int leaf(struct node *self)
{
    weft_suspend();
    return self != 0;
}
static fiber int pair(struct node *self)
{
    int sum = self->left->ops->sum(self->left);
    return sum + self->right->ops->sum(self->right);
}
static fiber int wrap(struct node *self)
{
    return self->left->ops->sum(self->left) + 1;
}
static const struct ops leaf_ops = {leaf}, pair_ops = {pair}, wrap_ops = {wrap};
static struct node a = {&leaf_ops, 0, 0}, b = {&wrap_ops, &a, 0}, c = {&pair_ops, &a, &b};
fiber int root(int n) { struct node *at = n ? &c : &b; return at->ops->sum(at); }
// CHECK:      recursion-through-slot.c:16:{{[0-9]+}}: error: recursion of fiber functions: 'pair' calls 'pair' through 'ops.sum' at line 16
// CHECK:      note: break the cycle, or allow frames on the heap with recursion=heap
// CHECK:      recursion-through-slot.c:21:{{[0-9]+}}: error: recursion of fiber functions: 'pair' calls 'wrap' through 'ops.sum' at line 16, which calls 'pair' through 'ops.sum' at line 21
// CHECK:      recursion-through-slot.c:21:{{[0-9]+}}: error: recursion of fiber functions: 'wrap' calls 'wrap' through 'ops.sum' at line 21
// CHECK:      recursion-through-slot.c:17:{{[0-9]+}}: error: recursion of fiber functions: 'pair' calls 'pair' through 'ops.sum' at line 17
// CHECK-NOT:  error: recursion
// CHECK:      4 errors generated
