// F, I: small fiber functions that become part of their callers: by-value and returned structs, locals whose
// address is taken, loops, early returns, conditional calls, several levels.
// [by-value objects and results of inlined fibers]
// RUN: %exec --also valgrind %s
#include "exec.h"
struct big { long v[6]; };
struct pair { int a, b; };
static fiber long sum(struct big s)
{
    s.v[0] += 100;
    SUSPEND();
    long total = 0;
    for (int i = 0; i < 6; i++)
        total += s.v[i];
    return total;
}
static fiber struct big twice(struct big s)
{
    for (int i = 0; i < 6; i++) {
        s.v[i] *= 2;
        if (i % 3 == 2)
            SUSPEND();
    }
    return s;
}
static void advance(struct pair *p, int by)
{
    p->a += by;
    p->b -= by;
}
static fiber struct pair step(int n)
{
    struct pair p = {n, 2 * n};
    advance(&p, 3);
    SUSPEND();
    advance(&p, n);
    return p;
}
static fiber int early(int n)
{
    if (n % 3 == 0)
        return -n;
    SUSPEND();
    if (n % 3 == 1)
        return n;
    SUSPEND();
    return 10 * n;
}
static fiber int fills(int *out, int n)
{
    int local[4];
    for (int i = 0; i < 4; i++)
        local[i] = n + i;
    SUSPEND();
    for (int i = 0; i < 4; i++)
        *out += local[i];
    return local[3];
}
static fiber int loops(int n)
{
    int all = 0, seen = 0;
    for (int i = 0; i < n; i++)
        all += fills(&seen, i) + early(i);
    return all * 1000 + seen;
}
static fiber int test(void)
{
    struct big s = {{1, 2, 3, 4, 5, 6}};
    long a = sum(s);
    struct big t = twice(s);
    long b = sum(t) + sum(s);
    trace("%ld %ld, %ld %ld %ld\n", a, b, s.v[0], t.v[0], t.v[5]);
    struct pair p = step(5), q = step(p.a);
    trace("%d %d %d %d\n", p.a, p.b, q.a, q.b);
    int l = loops(7);
    trace("%d\n", l);
    return l + (int)b;
}
EXEC(test(), 20)
