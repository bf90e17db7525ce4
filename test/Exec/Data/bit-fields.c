// D: bit-fields of several widths, signed and unsigned, assigned from and kept over suspensions. [bit-fields]
// RUN: %exec %s
#include "exec.h"
struct flags {
    unsigned a : 1, b : 3;
    signed c : 5;
    unsigned long long d : 40;
    unsigned : 0;
    bool e : 1;
    unsigned char f : 7;
};
static fiber int test(void)
{
    struct flags s = {1, 5, -9, 0x123456789aULL, true, 100};
    SUSPEND();
    s.b = later(14);
    s.c += later(3);
    s.d ^= (unsigned long long)later(0xff);
    s.e = later(0);
    s.f--;
    SUSPEND();
    trace("%d %d %d %llx %d %d\n", s.a, s.b, s.c, (unsigned long long)s.d, s.e, s.f);
    s.a = s.b = later(2);
    trace("%d %d\n", s.a, s.b);
    return s.c;
}
EXEC(test(), 7)
