// D: shadowed names in nested scopes with suspensions between them. [shadowed names]
// RUN: %exec %s
#include "exec.h"
static int x = 1000;
static fiber int test(int x)
{
    int sum = x;
    {
        int x = later(20);
        sum += x;
        for (int x = 0; x < 2; x++) {
            int y = x + 5;
            SUSPEND();
            {
                int x = y * 2;
                SUSPEND();
                sum += x;
            }
            sum += x;
        }
        sum += x;
    }
    {
        extern int printf(const char *, ...);
        double x = later(1) / 2.0;
        trace("%g\n", x);
    }
    return sum + x;
}
static fiber int outer(void) { return test(3) + x; }
EXEC(outer(), 6)
