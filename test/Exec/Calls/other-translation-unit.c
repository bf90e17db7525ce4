// F: fibers of another file, called directly: scalars, large structs, pointers, and back into this file. [other translation unit]
// RUN: %exec --with %S/Inputs/other.c %s
#include "exec.h"
#include "Inputs/other.h"
fiber int back_here(int n)
{
    int local[5] = {n, n + 1};
    SUSPEND();
    return local[0] + local[1];
}
static fiber int test(void)
{
    int kept = plain(5);
    int a = far_add(1, 2);
    struct far_big b = far_make(a);
    int sum = 0;
    far_sum(&b, &sum);
    int c = far_and_back(10);
    double d = far_mix(2, 0.5, b, 'x');
    trace("%d %d %d %d %d %g\n", kept, a, b.v[29], sum, c, d);
    far_nothing();
    for (int i = 0; i < 4; i++)
        kept += far_add(i, i);
    return kept;
}
EXEC(test(), 12)
