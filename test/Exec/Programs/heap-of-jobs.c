// D, E: a binary heap of structs in a local array, sifted by fibers that suspend in the middle of a swap.
// RUN: %exec %s
#include "exec.h"
struct job { int priority; char name[4]; };
struct heap { struct job jobs[16]; int count; };
static NOINLINE fiber void swap(struct job *a, struct job *b)
{
    struct job t = *a;
    SUSPEND();
    *a = *b;
    *b = t;
}
static NOINLINE fiber void push(struct heap *h, struct job j)
{
    int i = h->count++;
    h->jobs[i] = j;
    while (i > 0 && h->jobs[(i - 1) / 2].priority > h->jobs[i].priority) {
        swap(&h->jobs[(i - 1) / 2], &h->jobs[i]);
        i = (i - 1) / 2;
    }
}
static NOINLINE fiber struct job pop(struct heap *h)
{
    struct job top = h->jobs[0];
    h->jobs[0] = h->jobs[--h->count];
    for (int i = 0;;) {
        int best = i;
        for (int c = 2 * i + 1; c <= 2 * i + 2; c++)
            if (c < h->count && h->jobs[c].priority < h->jobs[best].priority)
                best = c;
        if (best == i)
            return top;
        swap(&h->jobs[i], &h->jobs[best]);
        i = best;
    }
}
static fiber int test(void)
{
    struct heap h = {.count = 0};
    static const int numbers[] = {5, 3, 8, 1, 9, 2, 7, 4, 6, 0};
    for (int i = 0; i < 10; i++)
        push(&h, (struct job){numbers[i], {'j', (char)('0' + numbers[i])}});
    int r = 0;
    while (h.count) {
        struct job j = pop(&h);
        trace("%s ", j.name);
        r = r * 3 + j.priority;
    }
    trace("\n");
    return r;
}
EXEC(test(), 20)
