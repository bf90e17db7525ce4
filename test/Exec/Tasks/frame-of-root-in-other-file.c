// F: a task rooted at a fiber of another file: created, run, destroyed half-way.
// RUN: %exec --with %S/Inputs/root.c %s
// OUT: root 5 begins
// OUT: root 5 ends
// OUT: -5
// OUT: 55
// OUT: root 6 begins
// OUT: -6
#include "exec.h"
fiber int far_root(int n);
int main(void)
{
    poison_install();
    weft_task *t = weft_create(far_root(5));
    exec_drive(t, -1u);
    trace("%d\n", *(int *)weft_result(t));
    weft_destroy(t);
    t = weft_create(far_root(6));
    exec_drive(t, 1);
    weft_destroy(t);
    poison_check();
    return 0;
}
