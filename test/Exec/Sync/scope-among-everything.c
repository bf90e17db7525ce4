// G: scopes in functions that recurse through a trait, with arrays of variable length, nested cleanups, some of them fibers
// G: that suspend, statement expressions and loops; children with the same, some in the frame, some behind a bound, some of
// G: a recursion. At every moment the task is destroyed or cancelled: each cleanup runs once, innermost first, nothing is
// G: left. [scopes among recursion, traits, arrays and cleanups]
// OUT: undisturbed: 6555, 76 began, all ended
// OUT: destroyed: all ended
// OUT: cancelled: all ended
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "status.h"
#define BOUND(BYTES) __attribute__((fiber_bound(BYTES)))

static int began, wrong, destroying;
/* Marks that are alive, by their numbers: a task's own end in reverse order. */
struct mark {
    struct mark **stack, *below;
    int *array, length, number;
};
static void begin(struct mark *m, struct mark **stack, int *array, int length)
{
    *m = (struct mark){stack, *stack, array, length, began++};
    *stack = m;
    for (int i = 0; i < length; i++)
        array[i] = m->number + i;
}
static void end(struct mark *m)
{
    wrong += *m->stack != m;
    for (int i = 0; i < m->length; i++)
        wrong += m->array[i] != m->number + i;
    *m->stack = m->below;
    began += 1000;
}
static void end_at(struct mark **m) { end(*m); }
/* Destroyed while it waits, it does what it has left to do by a cleanup of its own. */
static fiber void slow_end(struct mark *m)
{
    struct mark *mine __attribute__((cleanup(end_at), unused)) = m;
    if (!destroying)
        weft_yield();
}
#define MARK(NAME, STACK, ARRAY, N) \
    __attribute__((cleanup(end), unused)) struct mark NAME; \
    begin(&NAME, STACK, ARRAY, N)
#define SLOW(NAME, STACK, ARRAY, N) \
    __attribute__((cleanup(slow_end), unused)) struct mark NAME; \
    begin(&NAME, STACK, ARRAY, N)

struct ops {
    fiber int (*run)(int depth, struct mark **stack);
    BOUND(600) fiber void (*child)(int depth);
};
static const struct ops ops[2];
static const struct ops *at(int i) { return &ops[plain(i) & 1]; }

static int sum;
static fiber void in_frame(int n)
{
    struct mark *stack = NULL;
    int three[3];
    MARK(a, &stack, three, 3);
    weft_yield();
    {
        int four[4];
        SLOW(b, &stack, four, 4);
        sum += n;
        weft_sleep_ms(0);
    }
    sum += n;
}
static fiber void of_a_recursion(int n)
{
    struct mark *stack = NULL;
    int some[1 + plain(n)];
    MARK(a, &stack, some, 1 + n);
    sum += ({
        WEFT_SCOPE(inner);
        if (n > 0)
            weft_scope_spawn(&inner, of_a_recursion(n - 1));
        weft_scope_spawn(&inner, in_frame(n));
        weft_yield();
        weft_scope_join(&inner) ? 0 : n;
    });
}
static fiber int branches(int depth, struct mark **stack)
{
    int many[plain(depth) * 2 + 1];
    SLOW(a, stack, many, depth * 2 + 1);
    int result = depth;
    for (int i = 0; i < 2 && depth > 0; i++) {
        WEFT_SCOPE(s);
        weft_scope_spawn(&s, in_frame(1));
        if (i)
            weft_scope_spawn(&s, at(depth)->child(depth));
        int more[plain(i) + 1];
        MARK(b, stack, more, i + 1);
        result += 2 * at(depth + i)->run(depth - 1, stack);
        if (weft_scope_join(&s) && depth == 2)
            continue;
        result += more[i] == b.number + i;
    }
    return result;
}
static fiber int goes_on(int depth, struct mark **stack)
{
    WEFT_SCOPE(s);
    int two[2];
    MARK(a, stack, two, 2);
    weft_scope_spawn(&s, weft_sleep_ms(0));
    if (depth <= 0)
        return depth + (weft_yield() == 0);
    weft_scope_spawn(&s, of_a_recursion(depth));
    return 3 + at(depth)->run(depth - 1, stack);
}
static const struct ops ops[2] = {{branches, in_frame}, {goes_on, of_a_recursion}};

static int ended; /* marks that have, with those that began: 1000 and 1 each */
static fiber int body(void)
{
    struct mark *stack = NULL;
    int result = branches(3, &stack);
    wrong += stack != NULL;
    return result;
}
static void check(const char *how, int k)
{
    ended = began / 1000;
    if (wrong || ended != began % 1000)
        trace("%s at %d: %d began, %d ended, %d wrong\n", how, k, began % 1000, ended, wrong);
    wrong = began = destroying = 0;
}
static fiber void turns(int n)
{
    for (int i = 0; i < n; i++)
        weft_yield();
}
static fiber int root(void)
{
    int result = -1;
    weft_join(weft_spawn(body()), &result);
    trace("undisturbed: %d, %d began, all ended\n", result * 100 + sum, began % 1000);
    check("undisturbed", 0);
    for (int k = 0; k < 40; k++) {
        weft_task *t = weft_spawn(body());
        turns(k);
        destroying = 1;
        weft_destroy(t);
        check("destroyed", k);
    }
    trace("destroyed: all ended\n");
    for (int k = 0; k < 40; k++) {
        weft_task *t = weft_spawn(body());
        turns(k);
        weft_cancel(t);
        weft_join(t, NULL);
        check("cancelled", k);
    }
    trace("cancelled: all ended\n");
    return 0;
}
POISON_MAIN(root())
