// F: results of void, narrow, wide, floating, vector, small and large struct types, aligned for their type.
// OUT: -3 65535 1234567890123 1.25 0.333333333333333333 77 4 6 8 2 9 ok
// RUN: %exec %s
#include "exec.h"
typedef int v4 __attribute__((vector_size(16)));
struct small { short a, b; };
struct large { long v[20]; };
struct wide { _Alignas(64) char c[64]; };
#define ROOT(TYPE, NAME, VALUE) \
    static fiber TYPE NAME(int n) \
    { \
        if (n) \
            weft_suspend(); \
        return VALUE; \
    }
ROOT(signed char, narrow, -3)
ROOT(unsigned short, word, 65535)
ROOT(long long, dword, 1234567890123LL)
ROOT(float, single, 1.25f)
ROOT(long double, precise, 1 / 3.0L)
ROOT(__int128, huge, (__int128)77 << 64)
ROOT(v4, vector, ((v4){1, 2, 3, 4}))
ROOT(struct small, pair, ((struct small){5, 6}))
ROOT(struct large, many, ((struct large){{[19] = 8}}))
ROOT(_Complex double, complex, 1 + 2.0i)
ROOT(struct wide, aligned64, ((struct wide){{[63] = 9}}))
static fiber void nothing(int n)
{
    if (n)
        weft_suspend();
}
#define RESULT(TYPE, CALL) \
    ({ \
        weft_task *t = weft_create(CALL); \
        exec_drive(t, -1u); \
        REQUIRE(weft_result(t) && (uintptr_t)weft_result(t) % _Alignof(TYPE) == 0); \
        TYPE r = *(TYPE *)weft_result(t); \
        weft_destroy(t); \
        r; \
    })
int main(void)
{
    poison_install();
    for (int n = 1; n >= 0; n--) {
        char text[200];
        snprintf(text, sizeof text, "%d %d %lld %g %.18Lg %d %d %d %ld %g %d", RESULT(signed char, narrow(n)),
                 RESULT(unsigned short, word(n)), RESULT(long long, dword(n)), RESULT(float, single(n)),
                 RESULT(long double, precise(n)), (int)(RESULT(__int128, huge(n)) >> 64), RESULT(v4, vector(n))[3],
                 RESULT(struct small, pair(n)).b, RESULT(struct large, many(n)).v[19],
                 __imag__ RESULT(_Complex double, complex(n)), RESULT(struct wide, aligned64(n)).c[63]);
        weft_task *t = weft_create(nothing(n));
        exec_drive(t, -1u);
        REQUIRE(weft_done(t) && weft_result(t) == NULL);
        weft_destroy(t);
        static char first[200];
        if (n)
            strcpy(first, text);
        else
            trace("%s %s\n", text, strcmp(first, text) ? "differs" : "ok");
    }
    poison_check();
    return 0;
}
