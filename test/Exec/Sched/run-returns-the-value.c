// A: weft_run from plain code returns the call's value, of several types, and runs what was spawned to its end.
// OUT: child 1
// OUT: child 2
// OUT: 7 2.5 30 text
// RUN: %exec %s
#include "exec.h"
struct large { long v[10]; };
static fiber void child(int n) { weft_yield(); trace("child %d\n", n); }
static fiber int number(void)
{
    weft_detach(weft_spawn(child(1)));
    weft_detach(weft_spawn(child(2)));
    weft_yield();
    return 7;
}
static fiber double real(double x) { weft_sleep_ns(1000); return x / 2; }
static fiber struct large big(int n) { struct large l = {{[9] = n}}; weft_yield(); return l; }
static fiber const char *text(void) { return "text"; }
static fiber void nothing(int *out) { weft_yield(); *out = 9; }
int main(void)
{
    int out = 0;
    poison_install();
    weft_run(nothing(&out));
    REQUIRE(out == 9 && weft_self() == NULL);
    int a = weft_run(number());
    double b = weft_run(real(5));
    long c = weft_run(big(30)).v[9];
    trace("%d %g %ld %s\n", a, b, c, weft_run(text()));
    poison_check();
    return 0;
}
