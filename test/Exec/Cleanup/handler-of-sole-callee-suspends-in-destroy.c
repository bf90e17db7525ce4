// G: a cleanup handler that suspends while its task is destroyed is named where it lies in a frame without a return site,
// at its very beginning, and so does what it calls. [a handler below a sole call is named]
// RUN: %weft-cc -O2 %s -o %t
// RUN: not --crash %t 2>&1 | FileCheck %s
// RUN: %weft-cc -O0 %s -o %t.O0
// RUN: not --crash %t.O0 2>&1 | FileCheck %s
// CHECK: weft: weft_destroy: task {{.*}} (root): cleanup handler ends_late of keeps_nothing would suspend, line [[@LINE+13]]
#include <weft/weft.h>
#define NOINLINE __attribute__((noinline))
static NOINLINE fiber void waits(void) { weft_suspend(); }
static NOINLINE fiber void ends_late(char *p)
{
    (void)p;
    waits();
}
static NOINLINE fiber void keeps_nothing(void)
{
    __attribute__((cleanup(ends_late))) char guarded;
    weft_suspend();
}
static NOINLINE fiber void between(void) { keeps_nothing(); }
static fiber void root(void) { between(); }
int main(void)
{
    weft_task *task = weft_create(root());
    weft_resume(task);
    weft_destroy(task);
    return 0;
}
