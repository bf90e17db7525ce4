// E: a local struct that points at itself and at its own members. [self-referential struct]
// RUN: %exec %s
#include "exec.h"
struct ring { struct ring *self; int *inside; int values[3]; };
static fiber int test(void)
{
    struct ring r = {&r, &r.values[1], {1, 2, 3}};
    SUSPEND();
    r.self->self->values[0] += later(10);
    *r.inside += 100;
    r.inside++;
    SUSPEND();
    trace("%d %d %d %d %d\n", r.values[0], r.values[1], *r.inside, r.self == &r, (int)(r.inside - r.values));
    return r.values[0];
}
EXEC(test(), 3)
