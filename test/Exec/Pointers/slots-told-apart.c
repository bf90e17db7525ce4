// F: slots of one type are told apart: each call embeds its slot's implementers; those that another file puts there by
// a pointer, a global or `void *` take the arena when they are larger; destroyed at every point.
// [slots of one type told apart]
// RUN: %exec --also valgrind --with %S/Inputs/other-slots.c %s
#include "exec.h"
#include "Inputs/slots.h"
// Closed: nothing of this type leaves the file.
struct inner { fiber int (*thin)(int n); fiber int (*fat)(int n); };
static void clean(int *n) { trace("clean %d\n", *n); }
static fiber int thin_a(int n)
{
    __attribute__((cleanup(clean))) int kept = n;
    SUSPEND();
    return kept + 1;
}
static fiber int thin_b(int n) { return n * 2; }
static fiber int fat_a(int n)
{
    int words[100] = {n};
    SUSPEND();
    words[99] += words[n & 31];
    SUSPEND();
    return words[99] + words[0];
}
static fiber struct four four_a(int n)
{
    SUSPEND();
    return (struct four){{n, n + 1, n + 2, n + 3}};
}
static const struct inner inners[] = {{thin_a, fat_a}, {thin_b, fat_a}};
static struct outer mine = {thin_a, thin_b, four_a};
static NOINLINE fiber int closed(const struct inner *i, int n) { return i->thin(n) + i->fat(n) * 3 + i->thin(n + 1); }
static NOINLINE fiber int open(struct outer *o, int n)
{
    __attribute__((cleanup(clean))) int sum = o->thin(n);
    struct four four = o->four(sum);
    sum += o->fat(n) + (int)(four.v[0] + four.v[3]);
    return sum;
}
static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 3; i++)
        sum += closed(&inners[i & 1], i) + open(&mine, i) + open(&other_outer, i) + open(other_made(i), i);
    other_fill(&mine);
    sum += open(&mine, 3);
    other_fill_bytes((void *)&mine);
    return sum + open(&mine, 4);
}
EXEC_DESTROY(test(), 43)
