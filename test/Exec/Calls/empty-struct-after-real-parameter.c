// F: an empty struct after a real parameter and before another, and as result. [empty struct after a real one]
// RUN: %exec %s
#include "exec.h"
struct empty {};
static NOINLINE fiber struct empty nothing(int a, struct empty e, int b, int *out)
{
    SUSPEND();
    *out = a * 10 + b;
    return e;
}
static fiber int test(void)
{
    struct empty e;
    int out = 0;
    memset(&out, 0, sizeof out);
    e = nothing(4, (struct empty){}, 2, &out);
    nothing(out, e, 1, &out);
    return out;
}
EXEC(test(), 2)
