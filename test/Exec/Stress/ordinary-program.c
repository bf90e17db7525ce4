// An ordinary program behaves the same when every function of it is a fiber: recursion, callbacks from the library,
// calls through pointers and tables, struct results; and it does suspend.
// RUN: %clang -O1 %s -o %t.plain && %t.plain > %t.expected
// RUN: for mode in calls edges dense; do for level in 0 2; do %weft-cc -O$level -fplugin-arg-weft-stress=$mode %s -o %t && %t > %t.out && cmp %t.expected %t.out || exit 1; done; done
// RUN: env WEFT_STRESS_REPORT=1 %t 2>&1 > %t.out | FileCheck %s
// CHECK: weft: {{[0-9]+}} tasks, {{[0-9][0-9][0-9]+}} resumes
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
struct point { long x, y, z; };
struct item { const char *name; int (*rank)(const struct item *); struct point at; };
static unsigned calls;
static int by_length(const struct item *i) { return (int)strlen(i->name); }
static int by_place(const struct item *i) { calls++; return (int)(i->at.x + i->at.y); }
static int compare(const void *a, const void *b)
{
    const struct item *l = a, *r = b;
    int d = l->rank(l) - r->rank(r);
    return d ? d : strcmp(l->name, r->name);
}
static struct point moved(struct point p, long by)
{
    p.x += by;
    p.y -= by;
    p.z *= by;
    return p;
}
static unsigned long ways(unsigned n, unsigned step)
{
    unsigned long sum = n == 0;
    for (unsigned s = 1; s <= step && s <= n; s++)
        sum += ways(n - s, s);
    return sum;
}
static double mean(const struct item *items, size_t n, double (*of)(const struct item *))
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += of(&items[i]);
    return sum / (double)n;
}
static double height(const struct item *i) { return (double)i->at.z / 2; }
int main(void)
{
    struct item items[] = {{"pear", by_place, {3, 4, 5}}, {"fig", by_length, {9, 9, 9}}, {"plum", by_length, {1, 2, 3}},
                           {"apple", by_place, {0, 1, 2}}, {"date", by_place, {7, -3, 8}}};
    size_t n = sizeof items / sizeof *items;
    for (size_t i = 0; i < n; i++)
        items[i].at = moved(items[i].at, (long)i + 1);
    qsort(items, n, sizeof *items, compare);
    for (size_t i = 0; i < n; i++)
        printf("%s %ld %ld %ld\n", items[i].name, items[i].at.x, items[i].at.y, items[i].at.z);
    printf("%lu %.2f %d\n", ways(12, 12), mean(items, n, height), calls > 0);
    return 0;
}
