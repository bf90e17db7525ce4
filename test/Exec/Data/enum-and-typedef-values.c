// D: enumerations of several widths, typedefs and pointers to arrays.
// RUN: %exec %s
#include "exec.h"
enum colour { RED, GREEN = 7, BLUE };
enum big { HUGE_VALUE = 0x7fffffff };
typedef int triple[3];
static fiber enum colour next(enum colour c) { SUSPEND(); return c == RED ? GREEN : c == GREEN ? BLUE : RED; }
static fiber int sum(triple *t) { SUSPEND(); return (*t)[0] + (*t)[1] + (*t)[2]; }
static fiber int test(void)
{
    triple t = {next(RED), next(GREEN), next(BLUE)};
    enum big b = HUGE_VALUE;
    SUSPEND();
    trace("%d %d %d %d\n", t[0], t[1], t[2], b);
    return sum(&t);
}
EXEC(test(), 5)
