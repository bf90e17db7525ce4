// F: narrow results are extended as the ABI says, when returned at once and after a suspension.
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber bool is_odd(unsigned n, bool wait) { if (wait) SUSPEND(); return n & 1; }
static NOINLINE fiber signed char low(int n, bool wait) { if (wait) SUSPEND(); return (signed char)n; }
static NOINLINE fiber unsigned short mid(int n, bool wait) { if (wait) SUSPEND(); return (unsigned short)n; }
static NOINLINE fiber float single(int n, bool wait) { if (wait) SUSPEND(); return (float)n / 3; }
static NOINLINE fiber void *pointer(void *p, bool wait) { if (wait) SUSPEND(); return (char *)p + 1; }
static fiber int test(void)
{
    char text[] = "abc";
    for (int w = 0; w < 2; w++)
        trace("%d %d %d %d %.9g %s\n", is_odd(0xffffff00, w), is_odd(3, w), low(0x180, w), mid(-1, w), single(1, w),
              (char *)pointer(text, w));
    return 0;
}
EXEC(test(), 6)
