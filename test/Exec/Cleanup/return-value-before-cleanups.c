// G: the return value is computed before cleanups run, for scalars and for structs. [return value computed before cleanups]
// RUN: %exec %s
#include "exec.h"
struct big { int v[10]; };
static int cell;
static void reset(int **p) { **p = -1; }
static NOINLINE fiber int scalar(void)
{
    __attribute__((cleanup(reset))) int *p = &cell;
    cell = later(42);
    return *p;
}
static void wipe(struct big **b) { memset(*b, 0x77, sizeof **b); }
/* The guarded variable is not the returned one: clang builds that one in place, cleanup included. */
static NOINLINE fiber struct big aggregate(int n)
{
    struct big b = {{n}};
    __attribute__((cleanup(wipe))) struct big *p = &b;
    SUSPEND();
    p->v[9] = n * 2;
    return *p;
}
static fiber int test(void)
{
    int a = scalar();
    struct big b = aggregate(5);
    trace("%d %d %d %d\n", a, cell, b.v[0], b.v[9]);
    return a;
}
EXEC(test(), 2)
