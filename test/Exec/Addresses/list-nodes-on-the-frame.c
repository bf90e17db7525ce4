// E: list nodes lie on the frames of three nested fibers while they are queued. [list node on the frame while queued]
// RUN: %exec %s
#include "exec.h"
struct node { struct node *next; int value; };
static struct node *queue;
static void push(struct node *n) { n->next = queue; queue = n; }
static void pop(struct node *n)
{
    struct node **p = &queue;
    while (*p != n)
        p = &(*p)->next;
    *p = n->next;
}
static int total(void)
{
    int sum = 0;
    for (struct node *n = queue; n; n = n->next)
        sum = sum * 10 + n->value;
    return sum;
}
static NOINLINE fiber void inner(int v)
{
    struct node me = {NULL, v}, twin = {NULL, v + 1};
    push(&me);
    push(&twin);
    SUSPEND();
    trace("%d\n", total());
    pop(&me);
    SUSPEND();
    trace("%d\n", total());
    pop(&twin);
}
static NOINLINE fiber void middle(int v)
{
    struct node me = {NULL, v};
    push(&me);
    inner(v + 1);
    SUSPEND();
    trace("%d\n", total());
    inner(v + 3);
    pop(&me);
}
static fiber int test(void)
{
    struct node me = {NULL, 1};
    push(&me);
    middle(2);
    SUSPEND();
    trace("%d\n", total());
    pop(&me);
    return queue == NULL;
}
EXEC(test(), 6)
