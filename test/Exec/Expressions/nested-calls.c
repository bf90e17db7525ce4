// C: f(g(h())) and deeper, each suspending. [`f(g(h()))`]
// RUN: %exec %s
#include "exec.h"
static fiber int f(int n) { SUSPEND(); return n + 1; }
static fiber int g(int n) { int m = n * 2; SUSPEND(); return m; }
static fiber int h(void) { SUSPEND(); return 3; }
static fiber int test(void)
{
    int a = f(g(h()));
    int b = f(g(f(g(f(g(h()))))));
    int c = f(f(f(f(f(f(0))))));
    trace("%d %d %d\n", a, b, c);
    return a + b + c;
}
EXEC(test(), 16)
