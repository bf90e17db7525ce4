// E: a local whose address lies in a global is written by another task between two resumes. [in a global, written by another fiber]
// OUT: 0 10 110
// RUN: %exec %s
#include "exec.h"
static int *shared;
static fiber void owner(void)
{
    int local = 0;
    shared = &local;
    trace("%d ", local);
    weft_suspend();
    trace("%d ", local);
    local += 50;
    weft_suspend();
    trace("%d\n", local);
}
static fiber void writer(void)
{
    *shared += 10;
    weft_suspend();
    *shared += 50;
}
int main(void)
{
    weft_task *o = weft_create(owner()), *w = weft_create(writer());
    for (int i = 0; i < 3; i++) {
        weft_resume(o);
        exec_scribble();
        if (!weft_done(w))
            weft_resume(w);
    }
    weft_destroy(w);
    weft_destroy(o);
    return 0;
}
