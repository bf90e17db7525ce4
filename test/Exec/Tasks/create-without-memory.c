// A: weft_create returns NULL and ENOMEM when there is no memory, and works afterwards.
// OUT: ENOMEM 3
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
static fiber int three(void) { weft_suspend(); return 3; }
int main(void)
{
    poison_install();
    poison_refuse = 1;
    errno = 0;
    weft_task *t = weft_create(three());
    trace("%s ", !t && errno == ENOMEM ? "ENOMEM" : "other");
    t = weft_create(three());
    exec_drive(t, -1u);
    trace("%d\n", *(int *)weft_result(t));
    weft_destroy(t);
    poison_check();
    return 0;
}
