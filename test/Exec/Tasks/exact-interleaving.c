// A: two tasks resumed in turn interleave exactly, each with its own locals. [exact interleaving order]
// OUT: a0 b0 a1 b1 a2 b2 b3 b4 a15 b10
// RUN: %exec %s
#include "exec.h"
static fiber int steps(char name, int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++) {
        trace("%c%d ", name, i);
        sum += i + (name == 'a' ? 4 : 0);
        weft_suspend();
    }
    return sum;
}
int main(void)
{
    weft_task *a = weft_create(steps('a', 3)), *b = weft_create(steps('b', 5));
    while (!weft_done(a) || !weft_done(b)) {
        if (!weft_done(a))
            weft_resume(a);
        if (!weft_done(b))
            weft_resume(b);
    }
    trace("a%d b%d\n", *(int *)weft_result(a), *(int *)weft_result(b));
    weft_destroy(a);
    weft_destroy(b);
    return 0;
}
