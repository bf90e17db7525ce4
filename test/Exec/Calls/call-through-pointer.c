// F: fibers called through an array of pointers, a member and an argument; two implementers of different size. [pointer]
// RUN: %exec %s
#include "exec.h"
typedef fiber int step(int n);
struct ops {
    fiber int (*run)(int n);
};
static fiber int small(int n)
{
    SUSPEND();
    return n + 1;
}
static fiber int large(int n)
{
    char text[100];
    memset(text, n, sizeof text);
    SUSPEND();
    SUSPEND();
    return text[n] * 2;
}
static NOINLINE fiber int apply(step *s, int n) { return s(n) + n; }
static fiber int test(void)
{
    step *table[] = {small, large};
    struct ops o = {large};
    int sum = 0;
    for (int i = 0; i < 4; i++)
        sum += table[i % 2](i) * 10 + o.run(i) + apply(table[(i + 1) % 2], i);
    return sum;
}
EXEC(test(), 20)
