// F: homogeneous float aggregates of one to four members, as argument and result. [HFA]
// RUN: %exec %s
#include "exec.h"
struct h1 { float a; };
struct h3 { double a, b, c; };
struct h4 { float a, b, c, d; };
struct hn { struct { float x, y; } p[2]; };
static NOINLINE fiber struct h4 rotate(struct h4 h)
{
    float first = h.a;
    SUSPEND();
    return (struct h4){h.b, h.c, h.d, first};
}
static NOINLINE fiber struct h3 scale(struct h3 h, struct h1 by) { SUSPEND(); h.a *= by.a; h.c *= by.a; return h; }
static NOINLINE fiber struct hn flip(struct hn h)
{
    struct hn r;
    r.p[0] = h.p[1];
    SUSPEND();
    r.p[1] = h.p[0];
    return r;
}
static fiber int test(void)
{
    struct h4 a = rotate(rotate((struct h4){1, 2, 3, 4}));
    struct h3 b = scale((struct h3){1, 2, 3}, (struct h1){2.5f});
    struct hn c = flip((struct hn){{{1, 2}, {3, 4}}});
    trace("%g %g %g %g, %g %g %g, %g %g %g %g\n", a.a, a.b, a.c, a.d, b.a, b.b, b.c, c.p[0].x, c.p[0].y, c.p[1].x,
          c.p[1].y);
    return 0;
}
EXEC(test(), 4)
