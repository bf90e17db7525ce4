// C: compound literals, by value and by address, live over a suspension. [compound literal live over a suspension]
// RUN: %exec %s
#include "exec.h"
struct pair { int a, b; };
static NOINLINE fiber int sum_pair(const struct pair *p)
{
    int before = p->a;
    SUSPEND();
    return before + p->b;
}
static fiber int test(void)
{
    int *list = (int[]){1, 2, later(3), 4};
    struct pair *p = &(struct pair){10, later(20)};
    SUSPEND();
    list[1] += p->a;
    int r = sum_pair(&(struct pair){list[1], later(list[2])});
    p->b += r;
    SUSPEND();
    trace("%d %d %d %d\n", list[0], list[1], list[2], p->b);
    struct pair copy = (struct pair){.b = later(1)};
    return copy.a + copy.b + r;
}
EXEC(test(), 7)
