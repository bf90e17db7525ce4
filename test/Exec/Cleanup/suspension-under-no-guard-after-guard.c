// G: after a guarded scope has ended, a destroy does not clean it again, also when the bytes are reused.
// RUN: %exec %s
#include "guard.h"
static fiber int test(void)
{
    int sum = 0;
    {
        GUARD(a, 1);
        char text[40];
        memset(text, 'x', sizeof text);
        escape(text);
        SUSPEND();
    }
    {
        char text[40];
        memset(text, 'y', sizeof text);
        escape(text);
        SUSPEND();
        sum += text[39];
    }
    {
        GUARD(b, 2);
        SUSPEND();
        sum += b.number;
    }
    SUSPEND();
    return sum;
}
EXEC_DESTROY(test(), 4)
