// A: caller and callee suspend in turn; each goes on where it was.
// RUN: %exec %s
#include "exec.h"
static fiber int inner(int n)
{
    trace("inner %d begins\n", n);
    SUSPEND();
    trace("inner %d goes on\n", n);
    SUSPEND();
    trace("inner %d ends\n", n);
    return n + 1;
}
static fiber int test(void)
{
    trace("begin\n");
    SUSPEND();
    int a = inner(1);
    trace("between %d\n", a);
    SUSPEND();
    int b = inner(a);
    SUSPEND();
    trace("end %d\n", b);
    return b;
}
EXEC(test(), 7)
