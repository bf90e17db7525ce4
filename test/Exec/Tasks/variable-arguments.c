// F: a task of a variadic function, by name and through a pointer, keeps its variable arguments to its end.
// OUT: 6 60
// OUT: 15 7 kept
// RUN: %exec %s
#include "exec.h"
#include <stdarg.h>
static fiber int sum(int n, ...)
{
    va_list list;
    int total = 0;
    va_start(list, n);
    for (int i = 0; i < n; i++) {
        weft_suspend();
        total += va_arg(list, int);
    }
    va_end(list);
    return total;
}
struct large { char text[40]; };
static fiber int text(char *to, ...)
{
    va_list list;
    weft_suspend();
    va_start(list, to);
    struct large from = va_arg(list, struct large);
    weft_suspend();
    strcpy(to, from.text);
    int n = va_arg(list, int);
    va_end(list);
    return n;
}
int main(void)
{
    poison_install();
    fiber int (*pointer)(int, ...) = sum;
    char to[40];
    struct large from = {"kept"};
    weft_task *tasks[] = {weft_create(sum(3, 1, 2, 3)), weft_create(pointer(3, 10, 20, 30)),
                          weft_create(sum(5, 1, 2, 3, 4, 5)), weft_create(text(to, from, 7))};
    memset(&from, 0, sizeof from);
    exec_scribble();
    for (int i = 0; i < 4; i++)
        exec_drive(tasks[i], -1u);
    trace("%d %d\n", *(int *)weft_result(tasks[0]), *(int *)weft_result(tasks[1]));
    trace("%d %d %s\n", *(int *)weft_result(tasks[2]), *(int *)weft_result(tasks[3]), to);
    for (int i = 0; i < 4; i++)
        weft_destroy(tasks[i]);
    poison_check();
}
