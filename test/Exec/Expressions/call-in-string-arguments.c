// C: string literals and formats as arguments beside suspending ones. [string literal argument]
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber const char *pick(const char *a, const char *b, int n)
{
    SUSPEND();
    return n ? a : b;
}
static fiber int test(void)
{
    trace("%s-%d-%s\n", pick("left", "right", later(1)), later(42), pick("x", "y", later(0)));
    const char *s = pick(&"offset"[later(3)], "none", 1);
    trace("%s %c\n", s, "abcdef"[later(4)]);
    return (int)strlen(s);
}
EXEC(test(), 8)
