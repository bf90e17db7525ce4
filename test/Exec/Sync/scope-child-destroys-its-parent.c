// G: a child runs while it destroys the task that has its scope, or one further up, and the scope would have to destroy it:
// G: aborts and names both, wherever the parent waits, whether the child lies in its frame or has a block. Who is asked by
// G: the child to do it may. [a child of a scope destroys its own parent]
// OUT: aborts and names weft_destroy
// OUT: aborts and names weft_destroy
// OUT: aborts and names weft_destroy
// OUT: aborts and names weft_destroy
// OUT: aborts and names ends_above
// OUT: child cleaned, parent cleaned, ECANCELED
// RUN: %exec %s
#include "aborts.h"
#include "status.h"

static weft_task *above;

static fiber void ends_above(void)
{
    weft_yield();
    weft_destroy(above);
}
static void says(const char **what) { trace("%s cleaned, ", *what); }
static fiber void stays(void)
{
    const char *what __attribute__((cleanup(says), unused)) = "child";
    weft_sleep_ms(60000);
}
enum where { JOINS, SLEEPS, LEAVES };
static fiber void parent(enum where where)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, ends_above());
    if (where == JOINS)
        weft_scope_join(&s);
    else if (where == SLEEPS)
        weft_sleep_ms(60000);
}
static fiber void of_a_loop(int n)
{
    WEFT_SCOPE(s);
    for (int i = 0; i < n; i++)
        weft_scope_spawn(&s, ends_above());
    weft_scope_join(&s);
}
static fiber void two_levels(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, parent(JOINS));
    weft_scope_join(&s);
}
static fiber void quiet(void)
{
    const char *what __attribute__((cleanup(says), unused)) = "parent";
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, stays());
    weft_spawn(ends_above());
    weft_scope_join(&s);
}
static fiber int root(weft_task *t)
{
    above = t;
    int status = weft_join(t, NULL);
    trace("%s\n", status_name(status));
    return 0;
}

int main(void)
{
    ABORTS(weft_run(root(weft_spawn(parent(JOINS)))), "weft_destroy");
    ABORTS(weft_run(root(weft_spawn(parent(SLEEPS)))), "weft_destroy");
    ABORTS(weft_run(root(weft_spawn(of_a_loop(1)))), "weft_destroy");
    ABORTS(weft_run(root(weft_spawn(two_levels()))), "weft_destroy");
    ABORTS(weft_run(root(weft_spawn(parent(LEAVES)))), "ends_above");
    return weft_run(root(weft_spawn(quiet())));
}
