// E: &param, of a scalar, of a struct by value and of an array parameter. [`&param`]
// RUN: %exec %s
#include "exec.h"
struct box { int v[6]; };
static NOINLINE void add(int *p, int n) { *p += n; }
static NOINLINE fiber int work(int n, struct box b, int list[4], char c)
{
    int *pn = &n;
    int **pl = &list;
    SUSPEND();
    add(pn, 5);
    add(&b.v[3], n);
    (*pl)++;
    SUSPEND();
    add(*pl, 1000);
    char *pc = &c;
    SUSPEND();
    ++*pc;
    return n + b.v[3] + list[0] + c;
}
static fiber int test(void)
{
    struct box b = {{1, 2, 3, 4, 5, 6}};
    int list[4] = {1, 2, 3, 4}, n = 1;
    int r = work(n, b, list, 'a');
    trace("%d, %d %d %d\n", r, n, b.v[3], list[1]);
    return r;
}
EXEC(test(), 3)
