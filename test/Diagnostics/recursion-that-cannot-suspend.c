// A cycle of fibers that provably never suspends is ordinary recursion, and runs.
// RUN: %weft-cc -O1 %s -o %t
// RUN: %t | FileCheck %s
// CHECK: 120
#include <stdio.h>
#include <weft/weft.h>
static fiber int factorial(int n) { return n < 2 ? 1 : n * factorial(n - 1); }
static fiber int root(void)
{
    weft_suspend();
    return factorial(5);
}
int main(void)
{
    weft_task *t = weft_create(root());
    while (weft_resume(t) == WEFT_SUSPENDED)
        ;
    printf("%d\n", *(int *)weft_result(t));
    weft_destroy(t);
    return 0;
}
