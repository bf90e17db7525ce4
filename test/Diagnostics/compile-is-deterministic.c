// Two compiles of one file give the same bytes, at every level.
// RUN: for level in 0 1 2 3 s; do for n in 1 2; do %weft-cc -O$level -g -c %s -o %t.$n.o || exit 1; done; cmp %t.1.o %t.2.o || exit 1; done
#include <string.h>
#include <weft/weft.h>
struct big { long v[12]; };
void use(void *p);
static fiber int leaf(int n) { char a[40]; use(a); weft_suspend(); return a[n % 40]; }
static fiber struct big middle(struct big b, int n)
{
    for (int i = 0; i < 12; i++)
        b.v[i] += leaf(n + i) * leaf(i);
    return b;
}
#define ROOT(N) \
    fiber int root##N(int n); \
    fiber int root##N(int n) \
    { \
        struct big a = {{n, N}}, b; \
        __attribute__((cleanup(use))) char c[N]; \
        memset(c, n, sizeof c); \
        switch (leaf(n) % 3) { \
        case 0: b = middle(a, n); break; \
        case 1: b = middle(middle(a, 1), 2); break; \
        default: memset(&b, 0, sizeof b); \
        } \
        weft_suspend(); \
        return (int)(a.v[1] + b.v[N % 12] + leaf(N)) + c[N - 1]; \
    } \
    weft_task *make##N(void); \
    weft_task *make##N(void) { return weft_create(root##N(N)); }
ROOT(1) ROOT(2) ROOT(3) ROOT(4) ROOT(5) ROOT(6) ROOT(7) ROOT(8)
