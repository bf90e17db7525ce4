// F: large results go into array elements, members, through pointers, and into the arguments they came from.
// RUN: %exec %s
#include "exec.h"
struct big { int v[20]; };
struct holder { int before; struct big b; int after; };
static NOINLINE fiber struct big next(struct big b, int n)
{
    b.v[0] += n;
    SUSPEND();
    b.v[19] = b.v[0] * 2;
    return b;
}
static fiber int test(void)
{
    struct big list[3] = {{{1}}, {{2}}, {{3}}}, *p = &list[1];
    struct holder h = {-1, {{9}}, -2};
    list[0] = next(list[2], 10);
    *p = next(*p, 100);
    h.b = next(next(h.b, 1), 2);
    p[later(1)] = next(h.b, 5);
    trace("%d %d %d %d %d %d\n", list[0].v[0], list[1].v[19], list[2].v[0], h.before, h.b.v[19], h.after);
    return h.b.v[0];
}
EXEC(test(), 6)
