// B: values computed before a loop and used only inside and after it.
// RUN: %exec %s
#include "exec.h"
static fiber int test(int n)
{
    int before = plain(n) * 17;
    double ratio = plain(n) / 3.0;
    const char *name = plain(n) > 3 ? "large" : "small";
    int sum = 0;
    for (int i = 0; i < 5; i++) {
        SUSPEND();
        sum += before + (int)(ratio * i);
    }
    trace("%d %s %.3f\n", sum, name, ratio);
    return before;
}
EXEC(test(5), 5)
