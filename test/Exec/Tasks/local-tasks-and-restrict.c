// What restrict promises of one run of a body is not believed of the next run, also where a task became code.
// [`restrict` of one run of a body and the next run]
// OUT: 102001
// RUN: %exec %s
#include "exec.h"
static void step(int *restrict a, int *restrict b, int *count)
{
    *a = 100;
    *count += *b;
}
static fiber int alternate(void)
{
    weft_suspend();
    weft_suspend();
    return 0;
}
static fiber int count(int **to, int *x, int *y)
{
    int n = 0;
    for (int i = 0;; i++) {
        step(to[i], i == 0 ? y : x, &n);
        if (i)
            return n;
        weft_suspend();
    }
}
__attribute__((noinline)) static int both(int **to, int *x, int *y, int *seen)
{
    *seen = *x;
    weft_task *a = weft_create(alternate()), *b = weft_create(count(to, x, y));
    int first = *x;
    while (weft_resume(a) == WEFT_SUSPENDED)
        weft_resume(b);
    int *result = weft_result(b), n = result ? *result : -1;
    weft_destroy(a);
    weft_destroy(b);
    return n * 1000 + first;
}
int main(void)
{
    int x = 1, y = 2, z = 3, seen;
    int *to[] = {&x, &z, &z};
    trace("%d\n", both(to, &x, &y, &seen));
    return 0;
}
