// A: join waits, copies the value of any size, frees the task, and returns 0.
// OUT: 0 11, 0 99, 0 2.5, 0
// OUT: joined after its end 0 12
// RUN: %exec %s
#include "exec.h"
struct large { int v[40]; };
static fiber int number(int n) { weft_yield(); return n; }
static fiber struct large big(void) { struct large l = {{[39] = 99}}; weft_sleep_ms(1); return l; }
static fiber double real(void) { return 2.5; }
static fiber void nothing(void) { weft_yield(); }
static fiber int root(void)
{
    int n = 0;
    struct large l = {{0}};
    double d = 0;
    weft_task *a = weft_spawn(number(11)), *b = weft_spawn(big()), *c = weft_spawn(real()), *e = weft_spawn(nothing());
    int ra = weft_join(a, &n), rb = weft_join(b, &l), rc = weft_join(c, &d), re = weft_join(e, NULL);
    trace("%d %d, %d %d, %d %g, %d\n", ra, n, rb, l.v[39], rc, d, re);
    a = weft_spawn(number(12));
    for (int i = 0; i < 3; i++)
        weft_yield();
    REQUIRE(weft_done(a));
    trace("joined after its end %d", weft_join(a, &n));
    trace(" %d\n", n);
    return weft_join(weft_spawn(number(5)), NULL);
}
POISON_MAIN(root())
