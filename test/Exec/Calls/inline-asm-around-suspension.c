// F: inline asm with outputs, memory operands and clobbers around a suspension. [inline asm around a suspension]
// RUN: %exec %s
#include "exec.h"
static fiber int test(int n)
{
    int a = n, b[2] = {3, 4};
    __asm__ volatile("" : "+r"(a) : "m"(b[1]) : "memory");
    SUSPEND();
    __asm__ volatile("" : "+m"(b[0]), "+r"(a) : : "memory", "cc");
    SUSPEND();
    return a * 100 + b[0] * 10 + b[1];
}
EXEC(test(7), 2)
