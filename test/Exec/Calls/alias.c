// F: an alias of a fiber function is called and compared like the function itself. [alias] [addresses compared]
// RUN: %exec %s
#include "exec.h"
fiber int target(int n);
fiber int target(int n)
{
    SUSPEND();
    return n + 1;
}
fiber int other(int n) __attribute__((alias("target")));
fiber int third(int n) __attribute__((alias("other"), weak));
typedef fiber int fn(int n);
static fiber int test(void)
{
    fn *volatile p = other;
    REQUIRE((void *)p == (void *)target);
    return target(1) + other(10) * third(100) + p(3);
}
EXEC(test(), 4)
