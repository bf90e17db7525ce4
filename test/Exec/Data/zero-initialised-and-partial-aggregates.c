// D: partially initialised aggregates are zero in the rest, in every turn of a loop.
// RUN: %exec %s
#include "exec.h"
struct s { int a, b[5]; struct { char c; long d; } e; };
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 3; i++) {
        struct s v = {.b = {[2] = i}};
        int zeros[10] = {0};
        SUSPEND();
        for (int j = 0; j < 5; j++)
            sum += v.b[j] + zeros[j * 2];
        sum += v.a + v.e.c + (int)v.e.d;
        v.a = v.e.c = 1;
        v.e.d = 77;
        zeros[4] = 100;
        escape(&v);
        escape(zeros);
        SUSPEND();
        sum += zeros[4] / 100;
    }
    return sum;
}
EXEC(test(), 6)
