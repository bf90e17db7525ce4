// D: _Alignas(16...128) locals, checked after every resume, in loops and nested scopes. [`_Alignas(16…128)` checked after every resume]
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber int inner(int n)
{
    _Alignas(64) char line[3] = {(char)n};
    SUSPEND();
    REQUIRE(aligned(line, 64));
    return line[0];
}
static fiber int test(void)
{
    char odd = 1;
    _Alignas(16) int a = 2;
    _Alignas(32) char b[5] = "four";
    _Alignas(128) double c = 8;
    REQUIRE(aligned(&a, 16) && aligned(b, 32) && aligned(&c, 128));
    for (int i = 0; i < 3; i++) {
        _Alignas(64) short d = (short)i;
        escape(&odd);
        SUSPEND();
        REQUIRE(aligned(&a, 16) && aligned(b, 32) && aligned(&c, 128) && aligned(&d, 64));
        c += inner(d) + odd;
        REQUIRE(aligned(&c, 128) && aligned(&d, 64));
    }
    trace("%d %s %g\n", a, b, c);
    return a;
}
EXEC(test(), 6)
