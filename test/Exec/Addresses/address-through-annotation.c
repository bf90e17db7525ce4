// E: the address of a local goes through an annotated field; the local is in the frame.
// RUN: %exec %s
#include "exec.h"
struct annotated { int a, b __attribute__((annotate("metres"))); };
static fiber int test(void)
{
    struct annotated s;
    s.b = 7;
    SUSPEND();
    s.a = s.b + 1;
    SUSPEND();
    return s.a * 10 + s.b;
}
EXEC(test(), 2)
