// What longjmp may take back are variables of the function that calls setjmp, not those of a task that it made.
// [longjmp beside a task that became code]
// OUT: 0 1
// OUT: 1 2
// OUT: 2 3
// OUT: 3 4
// OUT: 5
// RUN: %exec %s
#include "exec.h"
#include <setjmp.h>

static jmp_buf back;
static fiber int numbers(int n, int *out)
{
    for (int i = 1; i <= n; i++) {
        *out = i;
        weft_suspend();
    }
    return n;
}
__attribute__((noinline)) static void jump(int times)
{
    if (times < 3)
        longjmp(back, times + 1);
}
int main(void)
{
    static int number;
    weft_task *task = weft_create(numbers(10, &number));
    int times = setjmp(back);
    weft_resume(task);
    trace("%d %d\n", times, number);
    jump(times);
    weft_resume(task);
    trace("%d\n", number);
    weft_destroy(task);
    return 0;
}
