// C: statement expressions that suspend inside and are operands of larger expressions. [statement expression]
// RUN: %exec %s
#include "exec.h"
#define MAX(A, B) ({ __typeof__(A) a_ = (A); __typeof__(B) b_ = (B); a_ > b_ ? a_ : b_; })
static fiber int test(void)
{
    int a = MAX(later(3), later(9)) + MAX(later(5), plain(2));
    int b = 100 + ({
        int sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += i;
            SUSPEND();
        }
        sum;
    }) * later(2);
    int c = MAX(MAX(later(1), later(2)), MAX(later(4), later(3)));
    trace("%d %d %d\n", a, b, c);
    return a + b + c;
}
EXEC(test(), 12)
