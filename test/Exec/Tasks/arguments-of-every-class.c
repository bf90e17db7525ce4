// F: root arguments of every ABI class are packed when the task is created; later changes do not matter.
// OUT: a 2 3.5 4.5 5 6 7 8 9 9.5 text 12 13 14 15 16 17
// RUN: %exec --also valgrind %s
#include "exec.h"
struct small { int a, b; };
struct mix { double d; int i; };
struct large { int v[16]; };
static fiber void root(char a, short b, float c, double d, long e, struct small f, struct mix g, struct large h, long double i,
                       const char *j, __int128 k, int l, int m, int n, int o, double p)
{
    weft_suspend();
    trace("%c %d %g %g %ld %d %d %d %d %.1Lf %s %d %d %d %d %d %g\n", a, b, c, d, e, f.b, (int)g.d, g.i, h.v[15], i, j,
          (int)(k >> 100), l, m, n, o, p);
}
int main(void)
{
    poison_install();
    struct small f = {0, 6};
    struct mix g = {7, 8};
    struct large h = {{[15] = 9}};
    int l = 13;
    weft_task *t = weft_create(root('a', 2, 3.5f, 4.5, 5, f, g, h, 9.5L, "text", (__int128)12 << 100, l, 14, 15, 16, 17));
    memset(&f, 1, sizeof f);
    memset(&g, 2, sizeof g);
    memset(&h, 3, sizeof h);
    l = 99;
    exec_scribble();
    exec_drive(t, -1u);
    weft_destroy(t);
    poison_check();
    return 0;
}
