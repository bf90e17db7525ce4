// D: a static local is shared by two instances, their automatic locals are not. [static local shared by instances]
// OUT: 1 2 3 4 5 6
// OUT: 9 12
// RUN: %exec %s
#include "exec.h"
static fiber int counter(int turns)
{
    static int shared;
    int own = 0;
    for (int i = 0; i < turns; i++) {
        own += ++shared;
        trace(shared < 6 ? "%d " : "%d\n", shared);
        weft_suspend();
    }
    return own;
}
int main(void)
{
    weft_task *a = weft_create(counter(3)), *b = weft_create(counter(3));
    for (int i = 0; i < 4; i++) {
        weft_resume(a);
        weft_resume(b);
    }
    trace("%d %d\n", *(int *)weft_result(a), *(int *)weft_result(b));
    weft_destroy(a);
    weft_destroy(b);
    return 0;
}
