// F: unused parameters of every class keep the others in their places. [unused parameters]
// RUN: %exec %s
#include "exec.h"
struct big { int v[12]; };
static NOINLINE fiber int some(struct big unused1, int a, double unused2, struct big b, char unused3, long double unused4, int c)
{
    (void)unused1, (void)unused2, (void)unused3, (void)unused4;
    SUSPEND();
    return a * 100 + b.v[11] * 10 + c;
}
static fiber int test(void)
{
    struct big x = {{[11] = 9}}, y = {{[11] = 2}};
    return some(x, 1, 7.0, y, 'u', 8.0L, 3);
}
EXEC(test(), 1)
