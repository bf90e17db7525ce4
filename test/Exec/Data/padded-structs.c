// D: structs with holes and a flexible tail of odd size. [padded structs]
// RUN: %exec %s
#include "exec.h"
struct odd { char a; double b; char c; short d; char e[3]; };
struct __attribute__((packed)) tight { char a; long b; short c; };
static NOINLINE fiber struct odd turn(struct odd o)
{
    char a = o.a;
    SUSPEND();
    o.a = o.c;
    o.c = a;
    o.e[2]++;
    return o;
}
static NOINLINE fiber struct tight more(struct tight t) { SUSPEND(); t.b++; return t; }
static fiber int test(void)
{
    struct odd o = {'x', 0.5, 'y', -1, {1, 2, 3}};
    struct tight t = {1, 1L << 40, 3};
    o = turn(turn(o));
    struct odd p = turn(o);
    t = more(t);
    trace("%c %g %c %d %d, %c %c\n", o.a, o.b, o.c, o.d, o.e[2], p.a, p.c);
    trace("%d %ld %d\n", t.a, t.b, t.c);
    return (int)sizeof o;
}
EXEC(test(), 4)
