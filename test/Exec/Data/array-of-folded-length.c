// D: an array whose length the optimiser finds to be constant lives over a suspension, behind a local with a lifetime of
// D: its own and beside an array of which the length is not known; destroyed at every point.
// D: [an array of variable length that has a constant one]
// RUN: %exec --also valgrind %s
#include "exec.h"
struct view { int *at; int n; };
struct big { int v[11]; };
static void show(struct view *v) { trace("%d of %d: %d\n", v->at[v->n - 1], v->n, v->at[0]); }
static NOINLINE fiber int folded(int x)
{
    struct big local = {{x}};
    escape(&local);
    int three = 3, n = 1 + (three & 31), values[n];
    for (int i = 0; i < n; i++)
        values[i] = x + i;
    __attribute__((cleanup(show), unused)) struct view v = {values, n};
    SUSPEND();
    values[0] += local.v[0];
    if (plain(x) & 1) {
        int m = plain(x) + 2, others[m];
        for (int i = 0; i < m; i++)
            others[i] = values[i % n];
        __attribute__((cleanup(show), unused)) struct view w = {others, m};
        SUSPEND();
        values[1] += others[m - 1];
    }
    return values[0] + values[1] + (x ? folded(x - 1) : 0);
}
static fiber int test(void) { return folded(3); }
EXEC_DESTROY(test(), 6)
