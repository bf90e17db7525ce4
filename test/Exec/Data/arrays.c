// D: arrays, 2-D arrays and arrays of structs, indexed by values that live over suspensions. [arrays, 2-D arrays]
// RUN: %exec %s
#include "exec.h"
struct cell { short x; long y; };
static fiber int test(void)
{
    int line[16], grid[4][5];
    struct cell cells[3] = {{1, 10}, {2, 20}, {3, 30}};
    for (int i = 0; i < 16; i++)
        line[i] = i * i;
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 5; j++) {
            grid[i][j] = i * 5 + j;
            if (i == j)
                SUSPEND();
        }
    int sum = 0;
    for (int i = 0; i < 4; i++) {
        SUSPEND();
        sum += line[grid[i][i]  % 16] + grid[i][4 - i];
        cells[i % 3].y += sum;
    }
    trace("%d %ld %ld %ld\n", sum, cells[0].y, cells[1].y, cells[2].y);
    return sum;
}
EXEC(test(), 8)
