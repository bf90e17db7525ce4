// A: a void fiber returns from several places, also out of nested loops.
// RUN: %exec %s
#include "exec.h"
static int log_of[16], logged;
static fiber void search(int wanted)
{
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++) {
            if (i * 3 + j == wanted) {
                log_of[logged++] = i * 10 + j;
                return;
            }
            if (j == 1)
                SUSPEND();
        }
    log_of[logged++] = -1;
}
static fiber int test(void)
{
    search(0);
    search(4);
    search(8);
    search(9);
    for (int i = 0; i < logged; i++)
        trace("%d\n", log_of[i]);
    return logged;
}
EXEC(test(), 7)
