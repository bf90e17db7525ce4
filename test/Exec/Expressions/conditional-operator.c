// C: ?: with a suspension in its condition, in one arm, in both, and nested; the Elvis form too. [`?:` around a suspension]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 4; i++) {
        int a = later(i) > 1 ? 10 : 20;
        int b = i & 1 ? later(i * 3) : i;
        int c = i & 2 ? later(i) : later(-i);
        int d = later(i & 1) ? later(i) > 2 ? 7 : later(8) : 9;
        int e = later(i) ?: later(100);
        trace("%d %d %d %d %d\n", a, b, c, d, e);
        sum += a + b * 2 + c * 3 + d * 5 + e * 7;
    }
    return sum;
}
EXEC(test(), 22)
