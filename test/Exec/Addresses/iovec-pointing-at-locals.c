// E: an array of vectors that point at locals is walked while it suspends. [iovec pointing at locals]
// RUN: %exec %s
#include "exec.h"
struct vec { const void *base; size_t bytes; };
static char out[64];
static size_t used;
static NOINLINE fiber size_t gather(const struct vec *v, int n)
{
    size_t sum = 0;
    for (int i = 0; i < n; i++) {
        SUSPEND();
        memcpy(out + used, v[i].base, v[i].bytes);
        used += v[i].bytes;
        sum += v[i].bytes;
    }
    return sum;
}
static fiber int test(void)
{
    char head[] = "head:", tail[4] = {'t', 'a', 'i', 'l'};
    int number = 0x41424344;
    struct vec list[3] = {{head, 5}, {&number, sizeof number}, {tail, sizeof tail}};
    size_t n = gather(list, 3);
    number++;
    tail[0] = 'T';
    n += gather(list + 1, 2);
    trace("%s %zu\n", out, n);
    return (int)n;
}
EXEC(test(), 5)
