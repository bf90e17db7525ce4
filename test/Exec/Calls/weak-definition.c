// F: a weak fiber function that nobody replaces, and a global one, called from the same file. [weak]
// RUN: %exec %s
#include "exec.h"
__attribute__((weak)) fiber int weak_one(int n);
__attribute__((weak)) fiber int weak_one(int n)
{
    char text[24] = "weak";
    SUSPEND();
    return n + (int)strlen(text);
}
fiber int global_one(int n);
fiber int global_one(int n)
{
    SUSPEND();
    return weak_one(n) * 2;
}
static fiber int test(void) { return global_one(3) + weak_one(1); }
EXEC(test(), 3)
