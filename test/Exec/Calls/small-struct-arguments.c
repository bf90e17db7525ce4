// F: structs of every register class as arguments: int, two ints, mixed, float pair, three words. [small struct in registers]
// RUN: %exec %s
#include "exec.h"
struct c1 { char a; };
struct i1 { int a; };
struct i2 { int a, b; };
struct l2 { long a, b; };
struct mix { long a; double b; };
struct mix2 { double a; int b; };
struct f2 { float a, b; };
struct d2 { double a, b; };
struct f3 { float a, b, c; };
struct l3 { long a, b, c; };
struct odd3 { char a[3]; };
struct odd7 { char a[7]; };
static NOINLINE fiber int all(struct c1 a, struct i1 b, struct i2 c, struct l2 d, struct mix e, struct mix2 f, struct f2 g,
                              struct d2 h, struct f3 i, struct l3 j, struct odd3 k, struct odd7 l)
{
    long before = a.a + b.a + c.b + d.b;
    SUSPEND();
    d.a++;
    j.b *= 2;
    SUSPEND();
    trace("%ld %d %d %ld %ld %g %g %d %g %g %g %ld %d %d\n", before, b.a, c.a, d.a, e.a, e.b, f.a, f.b, g.b, h.b, i.c, j.b,
          k.a[2], l.a[6]);
    return (int)(j.a + j.c);
}
static fiber int test(void)
{
    return all((struct c1){1}, (struct i1){2}, (struct i2){3, 4}, (struct l2){5, 6}, (struct mix){7, 8.5},
               (struct mix2){9.5, 10}, (struct f2){11, 12}, (struct d2){13, 14}, (struct f3){15, 16, 17},
               (struct l3){18, 19, 20}, (struct odd3){{21, 22, 23}}, (struct odd7){{1, 2, 3, 4, 5, 6, 7}});
}
EXEC(test(), 2)
