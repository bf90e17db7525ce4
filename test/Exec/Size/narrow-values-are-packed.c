// H: eight bytes and four shorts that live together are packed, not one word each.
// RUN: %exec --levels "O1 O2 O3 Os" %s
// OUT: sizes are right
#include "size.h"
static NOINLINE fiber int narrow(const signed char *c, const short *s)
{
    signed char a = c[0], b = c[1], d = c[2], e = c[3], f = c[4], g = c[5], h = c[6], i = c[7];
    short j = s[0], k = s[1], l = s[2], m = s[3];
    use((void *)c);
    weft_suspend();
    use(0);
    return a + b * 2 + d * 3 + e * 4 + f * 5 + g * 6 + h * 7 + i * 8 + j * 9 + k * 10 + l * 11 + m * 12;
}
static NOINLINE fiber int two(void *a, void *b) { weft_suspend(); use(a); use(b); return 0; }
SIZES(GROWS(narrow, two, 24))
