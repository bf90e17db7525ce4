// G: destroying a task destroys its scopes' children, newest first, at whatever suspension it is.
// OUT: before its first run:
// OUT: in a sleep: child 2, child 1, body,
// OUT: in the join: child 2, child 1, body,
// OUT: leaving: child 2, child 1, body,
// OUT: two levels: grandchild, child, body,
// OUT: in a created task: child 2, child 1, body, | child 2, child 1, body,
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static void tidy(const char **name) { trace(" %s,", *name); }
#define NAME(TEXT) __attribute__((cleanup(tidy), unused)) const char *name = TEXT
static fiber void child(const char *text)
{
    NAME(text);
    weft_cancel_defer();
    weft_sleep_ms(60000);
}
enum where { FIRST_RUN, SLEEP, JOIN, LEAVING, WHERES };
static const char *const names[] = {"before its first run", "in a sleep", "in the join", "leaving"};
static fiber void body(enum where where)
{
    NAME("body");
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, child("child 1"));
    weft_scope_spawn(&s, child("child 2"));
    weft_yield();
    if (where == SLEEP)
        weft_sleep_ms(60000);
    else if (where == JOIN)
        weft_scope_join(&s);
}
static fiber void middle(void)
{
    NAME("child");
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, child("grandchild"));
    weft_scope_join(&s);
}
static fiber void top(void)
{
    NAME("body");
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, middle());
    weft_scope_join(&s);
}
static fiber void turns(int n)
{
    for (int i = 0; i < n; i++)
        weft_yield();
}
static fiber int root(void)
{
    for (enum where where = 0; where < WHERES; where++) {
        trace("%s:", names[where]);
        weft_task *t = weft_spawn(body(where));
        if (where)
            turns(4);
        weft_destroy(t);
        trace("\n");
    }
    trace("two levels:");
    weft_task *t = weft_spawn(top());
    turns(4);
    weft_destroy(t);
    trace("\n");
    return 0;
}
static fiber void outsider(void)
{
    NAME("body");
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, child("child 1"));
    weft_scope_spawn(&s, child("child 2"));
    REQUIRE(weft_scope_join(&s) == -EINVAL);
    weft_suspend();
}
/* The children run to their sleeps while the created task is suspended. */
static fiber void host(weft_task *t)
{
    weft_resume(t);
    turns(2);
    weft_destroy(t);
    trace(" |");
    t = weft_create(outsider());
    weft_resume(t);
    turns(2);
    REQUIRE(weft_resume(t) == WEFT_DONE);
    weft_destroy(t);
    trace("\n");
}
int main(void)
{
    poison_install();
    int r = weft_run(root());
    trace("in a created task:");
    weft_run(host(weft_create(outsider())));
    poison_check();
    return r;
}
