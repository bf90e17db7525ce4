// F: setjmp where no suspension can follow in the same activation: behind the last one, on an arm that returns, in a fiber
// that never suspends, in plain callees; longjmp comes from plain functions below. [setjmp behind the last suspension]
// RUN: %exec %s
#include "exec.h"
#include <setjmp.h>
static jmp_buf target;
static NOINLINE void jump(int n) { if (n > 0) longjmp(target, n); }
static NOINLINE int caught(int n)
{
    volatile int tries = 0;
    int code = setjmp(target);
    tries++;
    if (code < n)
        jump(code + 1);
    return tries * 10 + code;
}
static NOINLINE fiber int behind(int n)
{
    int before = n * 3;
    SUSPEND();
    int values[4] = {before, n, 2, 3};
    SUSPEND();
    volatile int rounds = 0;
    int code = setjmp(target);
    rounds++;
    if (code < 3)
        jump(code + 1);
    return values[0] + values[1] + code * 100 + rounds * 1000;
}
static NOINLINE fiber int on_one_arm(int n)
{
    if (n & 1) {
        if (setjmp(target) == 0)
            jump(n);
        return n + 50;
    }
    SUSPEND();
    return n + caught(n);
}
static NOINLINE fiber int never(int n)
{
    volatile int kept = n;
    if (setjmp(target) == 0) {
        kept++;
        jump(1);
    }
    return kept;
}
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 4; i++) {
        sum = sum * 3 + behind(i);
        sum += on_one_arm(i) + never(i) + caught(i);
        SUSPEND();
    }
    return sum;
}
EXEC(test(), 14)
