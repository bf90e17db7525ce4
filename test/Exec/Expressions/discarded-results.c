// C: results of every class are discarded. [discarded result]
// RUN: %exec %s
#include "exec.h"
struct large { int v[10]; };
static fiber struct large big(int n)
{
    struct large l = {{n, n + 1}};
    SUSPEND();
    l.v[9] = n * 2;
    return l;
}
static fiber double half(int n) { SUSPEND(); return n / 2.0; }
static fiber long double precise(int n) { SUSPEND(); return n / 3.0L; }
static fiber int test(void)
{
    big(1);
    half(2);
    precise(3);
    (void)later(4);
    later(5), later(6);
    int v = big(20).v[9];
    return v;
}
EXEC(test(), 7)
