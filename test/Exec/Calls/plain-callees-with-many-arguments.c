// F: plain calls with stack arguments, struct results and varargs between suspensions.
// RUN: %exec %s
#include "exec.h"
struct big { long v[6]; };
static NOINLINE struct big stack_args(int a, int b, int c, int d, int e, int f, int g, int h, struct big i)
{
    i.v[0] = a + b + c + d + e + f + g + h;
    return i;
}
static fiber int test(void)
{
    struct big b = {{1, 2, 3, 4, 5, 6}};
    SUSPEND();
    b = stack_args(1, 2, later(3), 4, 5, later(6), 7, later(8), b);
    char text[40];
    snprintf(text, sizeof text, "%ld %d %s %g", b.v[0], later(5), "text", 2.5);
    SUSPEND();
    trace("%s\n", text);
    return (int)b.v[5];
}
EXEC(test(), 6)
