// C: fiber calls in array initialisers, designated and nested. [in an array initialiser]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int a[] = {later(1), 2, later(3), plain(4)};
    int b[2][3] = {{later(10), [2] = later(12)}, [1] = {[1] = later(21)}};
    int c[8] = {[6] = later(66), later(77), [1] = later(11)};
    int sum = 0;
    for (size_t i = 0; i < sizeof a / sizeof *a; i++)
        sum = sum * 3 + a[i];
    for (int i = 0; i < 6; i++)
        sum = sum * 3 + b[i / 3][i % 3];
    for (int i = 0; i < 8; i++)
        sum += c[i] * i;
    trace("%d\n", sum);
    return sum % 1000;
}
EXEC(test(), 8)
