// C: f() + g(), both suspending; the first value lives over the second call. [`f()+g()` both suspending]
// RUN: %exec %s
#include "exec.h"
static fiber int f(int n) { SUSPEND(); return n * 2; }
static fiber int g(int n) { SUSPEND(); SUSPEND(); return n + 5; }
static fiber int test(void)
{
    int a = f(3) + g(4);
    int b = f(1) * g(2) - f(7) * g(1);
    trace("%d %d\n", a, b);
    return a + b;
}
EXEC(test(), 9)
