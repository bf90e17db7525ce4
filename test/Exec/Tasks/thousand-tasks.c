// F: a thousand instances at once, resumed in a scrambled order, each with its own frames. [two instances at once]
// OUT: 1000 tasks, sum 6018000
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber int inner(int n)
{
    int a[4] = {n, n + 1, n + 2, n + 3};
    for (int i = 0; i < 4; i++) {
        weft_suspend();
        a[(i + 1) % 4] += i;
    }
    return a[0] + a[1] + a[2] + a[3];
}
static fiber int root(int n)
{
    int r = inner(n);
    weft_suspend();
    return r + inner(2 * n);
}
int main(void)
{
    static weft_task *t[1000];
    long sum = 0, ended = 0;
    poison_install();
    for (int i = 0; i < 1000; i++)
        t[i] = weft_create(root(i));
    for (int turn = 0; turn < 10; turn++) {
        exec_scribble();
        for (int i = 0, k = 0; i < 1000; i++, k = (k + 387) % 1000)
            ended += weft_resume(t[k]) == WEFT_DONE;
    }
    for (int i = 0; i < 1000; i++) {
        int want = 4 * i + 12 + 8 * i + 12;
        REQUIRE(*(int *)weft_result(t[i]) == want);
        sum += *(int *)weft_result(t[i]);
        weft_destroy(t[i]);
    }
    poison_check();
    trace("%ld tasks, sum %ld\n", ended, sum);
    return 0;
}
