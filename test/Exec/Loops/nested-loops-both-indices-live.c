// B: nested loops suspend in the inner body with both indices and both sums live. [nested loops with both indices live]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int sum = 0, rows[4] = {0};
    for (int i = 0; i < 4; i++) {
        int row = 0;
        for (int j = i; j < 5; j++) {
            row += i * 10 + j;
            SUSPEND();
            rows[i] += j;
            sum += row;
        }
        trace("%d: %d %d\n", i, row, rows[i]);
    }
    return sum;
}
EXEC(test(), 14)
