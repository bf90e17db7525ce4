// G: a task with variable-length arrays in several frames, arena frames between them and cleanups that read them and
// have arrays of their own is destroyed at every suspension.
// RUN: %exec --also valgrind %s
#include "exec.h"
struct view { int *values; int n; };
static void show(struct view *v)
{
    int copy[v->n];
    memcpy(copy, v->values, sizeof copy);
    trace("%d: %d\n", v->n, copy[v->n - 1]);
}
static fiber void show_as_fiber(struct view *v)
{
    int copy[v->n];
    memcpy(copy, v->values, sizeof copy);
    trace("fiber %d: %d\n", v->n, copy[0]);
}
static fiber int down(int n)
{
    int values[n];
    for (int i = 0; i < n; i++)
        values[i] = n * 10 + i;
    __attribute__((cleanup(show))) struct view v = {values, n};
    SUSPEND();
    int below = n > 1 ? down(n - 1) : 0;
    char more[n * 100];
    memset(more, n, sizeof more);
    __attribute__((cleanup(show_as_fiber))) struct view w = {values, n};
    SUSPEND();
    return below + more[n * 100 - 1] + values[0];
}
static fiber int test(void) { return down(4); }
EXEC_DESTROY(test(), 8)
