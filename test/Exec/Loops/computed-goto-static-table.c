// B: computed goto through a static label table, with suspensions between the labels. [computed goto (static label tables survive the split)]
// RUN: %exec %s
#include "exec.h"
static fiber int interpret(const unsigned char *code)
{
    static const void *const labels[] = {&&push, &&add, &&mul, &&wait, &&dup, &&halt};
    int stack[8], top = 0;
#define NEXT goto *labels[*code++]
    NEXT;
push:
    stack[top++] = *code++;
    NEXT;
add:
    top--;
    stack[top - 1] += stack[top];
    NEXT;
mul:
    top--;
    stack[top - 1] *= stack[top];
    NEXT;
wait:
    SUSPEND();
    NEXT;
dup:
    stack[top] = stack[top - 1];
    top++;
    SUSPEND();
    NEXT;
halt:
    return stack[0];
}
static fiber int test(void)
{
    static const unsigned char first[] = {0, 3, 3, 0, 4, 1, 3, 4, 2, 5};
    static const unsigned char second[] = {0, 9, 3, 3, 3, 4, 4, 1, 1, 5};
    int a = interpret(first), b = interpret(second);
    trace("%d %d\n", a, b);
    return a + b;
}
EXEC(test(), 8)
