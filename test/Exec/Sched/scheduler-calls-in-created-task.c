// A: in a task made by weft_create, scheduler calls return -EINVAL.
// OUT: 1 1 1 1 1
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
static fiber void outsider(weft_task *t)
{
    int a = weft_yield(), b = weft_sleep_ns(5), c = weft_sleep_ms(5), d = weft_sleep_until(5), e = weft_join(t, NULL);
    trace("%d %d %d %d %d\n", a == -EINVAL, b == -EINVAL, c == -EINVAL, d == -EINVAL, e == -EINVAL);
}
static fiber void child(void) {}
int main(void)
{
    weft_task *c = weft_spawn(child());
    weft_task *t = weft_create(outsider(c));
    REQUIRE(weft_resume(t) == WEFT_DONE);
    weft_destroy(t);
    weft_destroy(c);
    return 0;
}
