// F: calls through fiber pointers in arguments, members, arrays, a vtable with several implementers; through void *. [vtable] [array of pointers] [one vtable with several implementers]
// RUN: %exec --also valgrind %s
#include "exec.h"
typedef fiber int step_fn(int n);
struct shape;
struct shape_ops { fiber int (*area)(const struct shape *s); fiber struct shape (*grown)(struct shape s, int by); };
struct shape { const struct shape_ops *ops; int w, h; long pad[4]; };
static fiber int add(int n) { SUSPEND(); return n + 1; }
static fiber int twice(int n) { int keep = n; SUSPEND(); SUSPEND(); return keep * 2; }
static fiber int none(int n) { return n - 1; }
static fiber int rectangle_area(const struct shape *s) { int w = s->w; SUSPEND(); return w * s->h; }
static fiber int triangle_area(const struct shape *s) { return s->w * s->h / 2; }
static fiber struct shape same_grown(struct shape s, int by) { s.w += by; SUSPEND(); s.h += by; return s; }
static const struct shape_ops rectangle = {rectangle_area, same_grown}, triangle = {triangle_area, same_grown};
static step_fn *const table[] = {add, twice, none, add};
static NOINLINE fiber int apply(step_fn *f, int n) { return f(f(n)); }
static NOINLINE step_fn *choose(int i) { return table[i]; }
static fiber int test(void)
{
    int total = 0;
    for (int i = 0; i < 4; i++)
        trace("%d ", total = table[i](apply(table[3 - i], i + 1)) + total);
    struct shape s[2] = {{&rectangle, 3, 4, {1, 2, 3, 4}}, {&triangle, 6, 5, {5, 6, 7, 8}}};
    for (int i = 0; i < 2; i++) {
        struct shape g = s[i].ops->grown(s[i], 2);
        trace("%d %d %ld ", s[i].ops->area(&s[i]), g.ops->area(&g), g.pad[3]);
    }
    void *raw = (void *)add;
    step_fn *back = raw;
    trace("%d %d %d\n", back == add, table[0] == table[3], table[0] == table[1]);
    return total + back(1) + choose(1)(4);
}
EXEC(test(), 19)
