// B: a suspension in the body of a for loop. [in `for` body]
// RUN: %exec %s
#include "exec.h"
static fiber int test(void)
{
    unsigned long product = 1;
    for (int i = 1; i <= 8; i++) {
        product *= i;
        SUSPEND();
        product += i;
    }
    trace("%lu\n", product);
    return (int)product;
}
EXEC(test(), 8)
