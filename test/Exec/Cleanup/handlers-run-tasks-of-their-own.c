// G: cleanup handlers, plain and fiber ones, make, resume and destroy tasks that recurse with arrays of variable length, some
// G: of them half-way; under a recursion with arrays, in loops, destroyed at every suspension.
// G: [handlers that run tasks of their own]
// RUN: %exec --also valgrind %s
#include "exec.h"
enum { MOST = 9 };
static fiber int fib(int n)
{
    if (n < 2) {
        SUSPEND();
        return n;
    }
    int first = fib(n - 1);
    int values[n];
    values[n - 1] = first;
    escape(values);
    return values[n - 1] + fib(n - 2);
}
#ifdef WEFT_TWIN
static int leaves(int n) { return n < 2 ? 1 : leaves(n - 1) + leaves(n - 2); }
static int fib_of(int n) { return n < 2 ? n : fib_of(n - 1) + fib_of(n - 2); }
static void run(const int *n)
{
    if (leaves(*n) < MOST)
        trace("%d turns: %d\n", leaves(*n), fib_of(*n));
    else
        trace("%d turns\n", MOST);
}
#else
static void run(const int *n)
{
    weft_task *t = weft_create(fib(*n));
    int turns = 0;
    while (turns < MOST && weft_resume(t) == WEFT_SUSPENDED)
        turns++;
    trace(weft_done(t) ? "%d turns: %d\n" : "%d turns\n", turns, weft_done(t) ? *(int *)weft_result(t) : 0);
    weft_destroy(t);
}
#endif
static fiber void run_in_fiber(const int *n)
{
    run(n);
    trace("fiber %d\n", *n);
}
static NOINLINE fiber int guarded(int n, int m)
{
    int a __attribute__((cleanup(run))) = n;
    int values[n + m];
    values[n] = m;
    escape(values);
    int b __attribute__((cleanup(run_in_fiber), unused)) = m;
    if (a <= 0) {
        SUSPEND();
        return m;
    }
    int sum = 0;
    for (int i = 0; i < 2; i++) {
        int c __attribute__((cleanup(run_in_fiber), unused)) = i + 2;
        sum += guarded(n - 1, m + i) * (i + 1);
        if (sum % 5 == 3)
            continue;
        trace("sum %d\n", sum);
    }
    return sum + values[n];
}
static fiber int test(void) { return guarded(3, 2) + fib(2); }
EXEC_DESTROY(test(), 10)
