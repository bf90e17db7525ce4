// E: a callee gives back the address it was given, or one inside it.
// RUN: %exec %s
#include "exec.h"
struct s { int a, b, c; };
static NOINLINE fiber int *pick(struct s *s, int n)
{
    SUSPEND();
    return n == 0 ? &s->a : n == 1 ? &s->b : &s->c;
}
static fiber int test(void)
{
    struct s s = {1, 2, 3};
    int *x = pick(&s, 2), *y = pick(&s, 0);
    SUSPEND();
    *x += 10;
    *y += *x;
    SUSPEND();
    *pick(&s, 1) = *x + *y;
    return s.a * 10000 + s.b * 100 + s.c;
}
EXEC(test(), 5)
