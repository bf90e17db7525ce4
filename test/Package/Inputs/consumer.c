/* A program of somebody else: a task by hand, and one under the scheduler. */
#include <stdio.h>
#include <weft/weft.h>

static fiber int count(int from, int to)
{
    int sum = 0;
    for (int i = from; i < to; i++) {
        sum += i;
        weft_suspend();
    }
    return sum;
}

static fiber int nap(int value)
{
    return weft_sleep_ms(1) ? -1 : value;
}

int main(void)
{
    weft_task *task = weft_create(count(1, 4));
    if (!task)
        return 1;
    int resumes = 1;
    while (weft_resume(task) == WEFT_SUSPENDED)
        resumes++;
    printf("%d after %d, %d\n", *(int *)weft_result(task), resumes, weft_run(nap(7)));
    weft_destroy(task);
    return 0;
}
