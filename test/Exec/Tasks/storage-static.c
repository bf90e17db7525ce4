// A: WEFT_TASK_STORAGE at file and at block scope, used with weft_task_size.
// OUT: 30 33
// RUN: %exec %s
#include "exec.h"
static fiber int work(int n)
{
    char pad[100];
    memset(pad, n, sizeof pad);
    weft_suspend();
    return pad[0] + pad[99] + n;
}
WEFT_TASK_STORAGE(first, work);
int main(void)
{
    WEFT_TASK_STORAGE(second, work);
    weft_task *a = weft_create_at(&first, weft_task_size(work), work(10));
    weft_task *b = weft_create_at(&second, weft_task_size(work), work(11));
    REQUIRE(a && b);
    weft_resume(a);
    exec_drive(b, -1u);
    exec_drive(a, -1u);
    trace("%d %d\n", *(int *)weft_result(a), *(int *)weft_result(b));
    weft_destroy(a);
    weft_destroy(b);
    return 0;
}
