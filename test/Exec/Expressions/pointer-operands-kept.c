// C: pointers, member paths and partial addresses are kept while the right operand suspends.
// RUN: %exec %s
#include "exec.h"
struct node { struct node *next; int values[3]; };
static fiber int test(void)
{
    struct node c = {NULL, {7, 8, 9}}, b = {&c, {4, 5, 6}}, a = {&b, {1, 2, 3}};
    struct node *p = &a;
    p->next->next->values[1] += later(100);
    p->next->values[later(2)] = p->values[later(0)] + later(50);
    (p = p->next)->values[0] -= later(1);
    (*p).values[1] = (&c)->values[later(1)] * later(2);
    trace("%d %d %d %d %d\n", c.values[1], b.values[2], b.values[0], b.values[1], a.values[0]);
    return p == &b;
}
EXEC(test(), 7)
