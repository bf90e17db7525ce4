// F: what asm goto computed lives over suspensions, on both of its ways out and from a loop. (clang 19
// at -O0 loses such results on the indirect way in plain C too, where control flow is as rich as in a resume part.)
// RUN: %exec --levels "O1 O2 O3 Os asan" %s
#include "exec.h"
static fiber int jump(int n)
{
    int before = n * 2, y;
    SUSPEND();
#ifdef __x86_64__
    __asm__ goto("movl $5, %0; testl %1, %1; jne %l[away]" : "=&r"(y) : "r"(n) : "cc" : away);
#else
    y = 5;
    if (n)
        goto away;
#endif
    SUSPEND();
    return before + y + 1;
away:
    SUSPEND();
    return before + y;
}
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 3; i++)
        sum = sum * 10 + jump(i);
    return sum;
}
EXEC(test(), 6)
