// A: weft_create_at works in exactly weft_task_size bytes of the caller's poisoned memory, and again after destroy.
// OUT: 15 15
// RUN: %exec %s
#include "exec.h"
#include <stdlib.h>
static fiber int sum(int n)
{
    int s = 0;
    for (int i = 1; i <= n; i++) {
        s += i;
        weft_suspend();
    }
    return s;
}
int main(void)
{
    size_t bytes = weft_task_size(sum), align = weft_task_align(sum);
    char *block = aligned_alloc(256, 4096);
    char *memory = block + 256 + (align < 256 ? align : 0);
    for (int turn = 0; turn < 2; turn++) {
        memset(block, 0xa5, 4096);
        weft_task *t = weft_create_at(memory, bytes, sum(5));
        exec_drive(t, -1u);
        trace(turn ? "%d\n" : "%d ", *(int *)weft_result(t));
        weft_destroy(t);
        for (char *p = block; p < block + 4096; p++)
            if ((p < memory || p >= memory + bytes) && *p != (char)0xa5) {
                trace("byte %td is written\n", p - memory);
                break;
            }
    }
    free(block);
    return 0;
}
