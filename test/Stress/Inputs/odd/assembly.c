/* Inline assembly: labels with names of their own, numbered ones, jumps to labels of C, with results. */
#include <stdio.h>

extern char here[];

static int with_global_label(int x)
{
    int sum = x;
    for (int i = 0; i < 3; i++)
        sum += i;
    __asm__ volatile(".globl here\nhere: nop");
    return sum;
}

static int with_numbered_label(int n)
{
    int r = 0;
    __asm__ volatile("1: addl $2, %0\n decl %1\n jnz 1b" : "+r"(r), "+r"(n)::"cc");
    return r;
}

static int with_unique_label(int n)
{
    int r = 0;
    __asm__ volatile("L%=: addl $3, %0\n decl %1\n jnz L%=" : "+r"(r), "+r"(n)::"cc");
    return r;
}

static int leaves_to_label(int x)
{
    int y, tries = 0;
again:
    __asm__ goto("movl %1, %0\n testl %1, %1\n jz %l2" : "=r"(y) : "r"(x) : "cc" : zero);
    if (tries++ < 3)
        goto again;
    return y + tries;
zero:
    return y - 1;
}

int main(void)
{
    printf("%d %d %d %d %d %d\n", with_global_label(4), here != 0, with_numbered_label(4), with_unique_label(3),
           leaves_to_label(0), leaves_to_label(7));
    return 0;
}
