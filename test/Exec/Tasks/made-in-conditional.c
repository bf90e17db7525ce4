// A verb in an arm of a conditional, whose call returns a structure: the temporary for it ends behind a flag.
// [a verb in an arm of a conditional]
// OUT: 1 2 3 x
// RUN: %exec --levels "O0g O2 asan" %s
#include "exec.h"
struct large {
    char c[40];
};
static fiber int small(int x)
{
    SUSPEND();
    return x;
}
static fiber struct large large(struct large l)
{
    SUSPEND();
    return l;
}
static NOINLINE weft_task *made(int which)
{
    struct large l = {"x"};
    return which == 1   ? weft_create(small(1))
           : which == 2 ? weft_create(small(2))
           : which == 3 ? weft_create(large(l))
                        : NULL;
}
int main(void)
{
    for (int which = 1; which < 4; which++) {
        weft_task *task = made(which);
        exec_drive(task, -1u);
        if (which < 3)
            trace("%d ", *(int *)weft_result(task));
        else
            trace("3 %s\n", ((struct large *)weft_result(task))->c);
        weft_destroy(task);
    }
    return 0;
}
