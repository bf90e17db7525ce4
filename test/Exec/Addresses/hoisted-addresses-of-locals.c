// J: addresses of locals that the optimiser moves out of a loop, or takes to be apart from other memory, stay true: the
// locals are written by another function through them between suspensions. [alloca address hoisted by LICM] [frame assumed `noalias` with locals]
// RUN: %exec %s
#include "exec.h"
struct pair { int first, second[4]; };
static int *known;
static struct pair *known_pair;
static NOINLINE void change(int by)
{
    *known += by;
    known_pair->second[by & 3] -= by;
}
static NOINLINE fiber int through(int *p, struct pair *q, int n)
{
    for (int i = 0; i < n; i++) {
        *p += q->second[i & 3];
        SUSPEND();
        q->second[(i + 1) & 3] += *p;
    }
    return *p;
}
static fiber int test(void)
{
    int a[8] = {1, 2, 3};
    struct pair b = {5, {6, 7, 8, 9}};
    int sum = 0;
    known = &a[2];
    known_pair = &b;
    for (int i = 0; i < 6; i++) {
        int *const element = &a[i & 3], *const member = &b.second[2];
        *element += i;
        *member += *element;
        SUSPEND();
        change(i);
        sum += *element * 3 + *member + a[2];
        b.first = sum;
        sum += through(&a[2], &b, 2) + b.first;
    }
    for (int i = 0; i < 8; i++)
        sum = (int)((unsigned)sum * 31u + (unsigned)a[i] + (unsigned)b.second[i & 3]);
    return sum & 0xffff;
}
EXEC(test(), 18)
