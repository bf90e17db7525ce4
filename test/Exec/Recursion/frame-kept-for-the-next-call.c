// F G: a function that calls itself again straight behind a call that had suspended gives the second call the frame of
// F G: the first: two and three calls in a row, under cleanups, with arrays of variable length in between, in a loop.
// F G: [a frame kept for the next call, under arrays and cleanups]
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "guard.h"
static NOINLINE fiber int two(int n)
{
    if (n < 2) {
        SUSPEND();
        return n;
    }
    int first = two(n - 1);
    return first + two(n - 2);
}
static NOINLINE fiber int three(int n)
{
    if (n < 2)
        return n;
    int first = three(n - 1), second = three(n - 2);
    if (n == 3)
        SUSPEND();
    return first + 2 * second + three(n - 3);
}
static NOINLINE fiber int guarded(int n)
{
    GUARD(g, 100 + n);
    if (!n) {
        SUSPEND();
        return 1;
    }
    int first = guarded(n - 1);
    return 3 * first + guarded(n - 1);
}
static NOINLINE fiber int variable(int n)
{
    if (n <= 0) {
        SUSPEND();
        return 1;
    }
    int first = variable(n - 1);
    int array[n + first];
    array[n] = first;
    escape(array);
    int second = variable(n - 2);
    return array[n] + second;
}
static NOINLINE fiber int popped(int n)
{
    int first, there;
    if (n <= 0) {
        SUSPEND();
        return 1;
    }
    {
        int array[n];
        array[n - 1] = n;
        escape(array);
        first = popped(n - 1);
        there = array[n - 1];
    }
    return first + there + popped(n - 2);
}
static NOINLINE fiber int looped(int n)
{
    if (n <= 0) {
        SUSPEND();
        return 1;
    }
    int sum = looped(n - 1);
    for (int i = 0; i < 3; i++)
        sum = 2 * sum + looped(n - 2);
    return sum;
}
static fiber int test(void)
{
    int results[] = {two(6), three(6), guarded(2), variable(4), popped(5), looped(3)};
    int sum = 0;
    for (int i = 0; i < 6; i++) {
        trace("%d ", results[i]);
        sum += results[i];
    }
    return sum;
}
EXEC_DESTROY(test(), 61)
