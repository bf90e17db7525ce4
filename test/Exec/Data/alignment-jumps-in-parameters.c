// D: the alignment jumps between parameters: char, long double, char, __int128, short, vector. [alignment jump in parameters]
// RUN: %exec %s
#include "exec.h"
typedef int v4 __attribute__((vector_size(16)));
struct wide { _Alignas(32) char c[32]; };
static NOINLINE fiber int mix(char a, long double b, char c, __int128 d, short e, v4 f, bool g, struct wide w, char h)
{
    REQUIRE(aligned(&w, 32));
    SUSPEND();
    REQUIRE(aligned(&b, 16) && aligned(&d, 16) && aligned(&f, 16) && aligned(&w, 32));
    trace("%c %Lg %c %d %d %d %d %s %c\n", a, b, c, (int)(d >> 64), e, f[3], g, w.c, h);
    return a + c + e + h;
}
static fiber int test(void)
{
    struct wide w = {"thirty-two"};
    return mix('a', 2.5L, 'b', (__int128)77 << 64, -3, (v4){1, 2, 3, 4}, true, w, 'z');
}
EXEC(test(), 1)
