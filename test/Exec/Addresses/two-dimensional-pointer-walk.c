// E: pointers to rows of a local matrix, swapped over suspensions.
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    int m[3][4], *rows[3];
    for (int i = 0; i < 3; i++) {
        rows[i] = m[i];
        for (int j = 0; j < 4; j++)
            m[i][j] = i * 4 + j;
    }
    for (int i = 0; i < 2; i++) {
        int *t = rows[i];
        SUSPEND();
        rows[i] = rows[i + 1];
        rows[i + 1] = t;
        rows[i][i] += 100;
    }
    int (*p)[4] = &m[1];
    SUSPEND();
    (*p)[3] = rows[2][0] + 7;
    int sum = 0;
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 4; j++)
            sum = sum * 3 + rows[i][j];
    return sum;
}
EXEC(test(), 3)
