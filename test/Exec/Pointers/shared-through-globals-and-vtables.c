// F: fiber pointers in places that other code changes while the caller waits: the callee is the one that was read before
// the call, and a table that a callee replaces is seen by the next call; sorted by comparing; null tests; arrays of
// structs of arrays; a flexible array member; a pointer to an array; returned by fibers inside structs.
// [fiber pointers that change while the caller waits]
// RUN: %exec %s
#include "exec.h"
#include <stdlib.h>
struct machine;
typedef fiber int act(struct machine *m, int n);
struct machine { act *now; act *const *table; struct { act *each[3]; int used; } sets[2]; unsigned trace; };
static act first, second, third;
static act *const forward[] = {first, second, third, NULL}, *const backward[] = {third, second, first, NULL};
static fiber int first(struct machine *m, int n)
{
    m->now = second; /* not this call's */
    m->table = backward;
    SUSPEND();
    m->trace = (m->trace * 7 + 1) % 100003;
    return n + (int)(m->trace % 10);
}
static fiber int second(struct machine *m, int n)
{
    m->now = m->now == second ? third : first;
    SUSPEND();
    m->trace = (m->trace * 7 + 2) % 100003;
    return n * 2;
}
static fiber int third(struct machine *m, int n)
{
    m->now = NULL;
    m->table = forward;
    m->trace = (m->trace * 7 + 3) % 100003;
    SUSPEND();
    return n - 3;
}
struct found { act *act; int index; };
static NOINLINE fiber struct found find(struct machine *m, act *wanted)
{
    for (int i = 0; m->table[i]; i++) {
        SUSPEND();
        if (m->table[i] == wanted)
            return (struct found){m->table[i], i};
    }
    return (struct found){NULL, -1};
}
struct row { int n; act *acts[]; };
static NOINLINE fiber int run_row(struct machine *m, const struct row *row)
{
    int sum = 0;
    for (int i = 0; i < row->n; i++)
        sum = sum * 5 + (row->acts[i] ? row->acts[i](m, i) : -1);
    return sum;
}
static fiber int test(void)
{
    struct machine m = {first, forward, {{{first, third, second}, 3}, {{second}, 1}}, 1};
    int sum = 0;
    while (m.now)
        sum = sum * 3 + m.now(&m, sum);
    for (int i = 0; i < 2; i++)
        for (int k = 0; k < m.sets[i].used; k++)
            sum += m.sets[i].each[k](&m, k) * (k + 1);
    act *const(*whole)[4] = &backward;
    sum += (*whole)[1](&m, 9) + (**whole)(&m, 4);
    struct found f = find(&m, third);
    sum += f.act(&m, f.index) + (find(&m, NULL).act == NULL) * 1000;
    struct row *row = malloc(sizeof *row + 3 * sizeof *row->acts);
    *row = (struct row){3};
    row->acts[0] = f.act;
    row->acts[1] = NULL;
    row->acts[2] = f.act == third ? second : first;
    sum += run_row(&m, row);
    free(row);
    return sum & 0xffffff;
}
EXEC(test(), 18)
