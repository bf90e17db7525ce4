// A: resuming an ended task returns -EINVAL and runs nothing; its result stays. [resume after the end is reported]
// OUT: 1
// OUT: -EINVAL -EINVAL 7
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
static fiber int seven(void) { return 7; }
int main(void)
{
    weft_task *t = weft_create(seven());
    trace("%d\n", weft_resume(t));
    int a = weft_resume(t), b = weft_resume(t);
    trace("%s %s %d\n", a == -EINVAL ? "-EINVAL" : "other", b == -EINVAL ? "-EINVAL" : "other", *(int *)weft_result(t));
    weft_destroy(t);
    return 0;
}
