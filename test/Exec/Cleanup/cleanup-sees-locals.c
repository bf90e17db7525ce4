// G: a cleanup handler reads what the fiber stored just before the suspension, through pointers into the frame.
// RUN: %exec %s
#include "exec.h"
struct watch { const int *values; const int *count; };
static void show(struct watch *w)
{
    for (int i = 0; i < *w->count; i++)
        trace("%d ", w->values[i]);
    trace("\n");
}
static fiber int test(void)
{
    int values[8], count = 0;
    __attribute__((cleanup(show))) struct watch w = {values, &count};
    while (count < 5) {
        values[count] = count * count;
        count++;
        SUSPEND();
    }
    return count;
}
EXEC_DESTROY(test(), 5)
