/* children.c - The fibers of children.h. */
#include "children.h"
int sum;
fiber void adds(int n)
{
    sum += n;
    weft_yield();
    sum += n;
}
fiber void adds_many(long a, char b, struct six c, double d, const int *e)
{
    weft_yield();
    for (int i = 0; i < 6; i++)
        sum += (int)c.v[i];
    sum += (int)a + b + (int)d + *e;
}
fiber struct six gives_six(int n)
{
    struct six s = {{n, n, n, n, n, n}};
    weft_yield();
    sum += n;
    return s;
}
fiber double gives_double(float n)
{
    weft_yield();
    sum += (int)n;
    return n;
}
fiber void is_aligned(int n)
{
    _Alignas(16) char bytes[64];
    char *volatile at = memset(bytes, n, sizeof bytes);
    weft_yield();
    sum += (uintptr_t)at % 16 == 0 ? bytes[63] : 1000;
}
fiber void takes_more(int n)
{
    char bytes[300];
    char *volatile at = memset(bytes, n, sizeof bytes);
    weft_yield();
    sum += at[299];
}
fiber void is_aligned_to_64(int n)
{
    _Alignas(64) char bytes[64];
    char *volatile at = memset(bytes, n, sizeof bytes);
    weft_yield();
    sum += (uintptr_t)at % 64 == 0 ? bytes[63] : 1000;
}
