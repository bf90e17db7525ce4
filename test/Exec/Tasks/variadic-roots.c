// A task made from a variadic call keeps its values when its maker is gone, by name and through a pointer;
// cleanups run when it is destroyed; weft_spawn, weft_run and scopes take such calls too.
// [variable arguments of a task whose maker is gone]
// OUT: 15 45 3
// OUT: left 1
// OUT: left 5
// OUT: 7 8 2
// RUN: %exec %s
#include "exec.h"
#include <stdarg.h>
struct large { char c[40]; };
static fiber int sum(int n, ...)
{
    va_list values;
    int total = 0;
    va_start(values, n);
    for (int i = 0; i < n; i++) {
        SUSPEND();
        total += va_arg(values, int);
    }
    va_end(values);
    return total;
}
static fiber struct large pass(int n, ...)
{
    va_list values;
    va_start(values, n);
    SUSPEND();
    struct large l = va_arg(values, struct large);
    va_end(values);
    return l;
}
static void leave(int *n)
{
    trace("left %d\n", *n);
}
static fiber int guarded(int n, ...)
{
    __attribute__((cleanup(leave))) int left = n;
    va_list values;
    va_start(values, n);
    SUSPEND();
    left = va_arg(values, int);
    SUSPEND();
    va_end(values);
    return left;
}
static fiber int yielding(int n, ...)
{
    va_list values;
    int total = 0;
    va_start(values, n);
    for (int i = 0; i < n; i++) {
        weft_yield();
        total += va_arg(values, int);
    }
    va_end(values);
    return total;
}
static NOINLINE weft_task *made(int which)
{
    fiber int (*pointer)(int, ...) = sum;
    struct large l = {{0}};
    l.c[39] = 3;
    return which == 0 ? weft_create(sum(3, 4, 5, 6)) : which == 1 ? weft_create(pointer(9, 1, 2, 3, 4, 5, 6, 7, 8, 9)) : weft_create(pass(1, l));
}
static fiber int root(int *scoped)
{
    int value = 0;
    weft_join(weft_spawn(yielding(2, 3, 4)), &value);
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, yielding(1, 2));
    *scoped = !weft_scope_join(&s) * 2;
    return value;
}
int main(void)
{
    weft_task *tasks[] = {made(0), made(1), made(2)};
    for (int i = 0; i < 3; i++)
        exec_drive(tasks[i], -1u);
    trace("%d %d %d\n", *(int *)weft_result(tasks[0]), *(int *)weft_result(tasks[1]), ((struct large *)weft_result(tasks[2]))->c[39]);
    for (int i = 0; i < 3; i++)
        weft_destroy(tasks[i]);
    for (unsigned at = 1; at < 3; at++) {
        weft_task *task = weft_create(guarded(1, 5));
        exec_drive(task, at);
        weft_destroy(task);
    }
    int scoped = 0, value = weft_run(root(&scoped));
    trace("%d %d %d\n", value, weft_run(yielding(2, 3, 5)), scoped);
    return 0;
}
