// E: a pointer into the own array is advanced over suspensions. [pointer into own array, advanced]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int data[8] = {3, 1, 4, 1, 5, 9, 2, 6}, sum = 0;
    int *end = data + 8;
    for (int *p = data; p != end; p++) {
        SUSPEND();
        sum = sum * 3 + *p;
        if (p > data)
            p[-1] = sum;
    }
    trace("%d %d %d\n", data[0], data[6], (int)(end - data));
    return sum;
}
EXEC(test(), 8)
