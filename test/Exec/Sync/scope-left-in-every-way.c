// G: leaving a scope's block by end, return, break, goto or cancel cancels the children and waits for their ends.
// OUT: end: cleanup 0, last words, after
// OUT: return: cleanup 1, last words, 7
// OUT: break: cleanup 2, last words, after
// OUT: goto: cleanup 3, last words, after
// OUT: cancelled: join ECANCELED, cleanup 4, last words, parent ECANCELED
// OUT: nested: cleanup 6, last words, cleanup 5, last words, after
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "status.h"
static void tidy(int *n) { trace("cleanup %d, ", *n); }
/* Its last words take time, which no cancel takes away. */
static fiber void child(int n)
{
    int status = weft_sleep_ms(60000);
    REQUIRE(status == -ECANCELED);
    {
        int mine __attribute__((cleanup(tidy), unused)) = n;
    }
    bool deferred = weft_cancel_defer();
    REQUIRE(weft_sleep_ms(1) == 0);
    weft_cancel_resume(deferred);
    trace("last words, ");
}
static fiber void by_end(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, child(0));
    weft_yield();
}
static fiber int by_return(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, child(1));
    weft_yield();
    int seven = plain(7);
    return seven;
}
static fiber void by_break(void)
{
    for (;;) {
        WEFT_SCOPE(s);
        weft_scope_spawn(&s, child(2));
        weft_yield();
        if (plain(1))
            break;
    }
}
static fiber void by_goto(void)
{
    {
        WEFT_SCOPE(s);
        weft_scope_spawn(&s, child(3));
        weft_yield();
        if (plain(1))
            goto out;
        trace("not here");
    }
out:
    trace("");
}
static fiber int cancelled(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, child(4));
    int status = weft_scope_join(&s);
    trace("join %s, ", status_name(status));
    return status;
}
static fiber void nested(void)
{
    WEFT_SCOPE(outer);
    weft_scope_spawn(&outer, child(5));
    weft_yield();
    {
        WEFT_SCOPE(inner);
        weft_scope_spawn(&inner, child(6));
        weft_yield();
    }
}
static fiber int root(void)
{
    int status = 0;
    trace("end: ");
    by_end();
    trace("after\nreturn: ");
    trace("%d\nbreak: ", by_return());
    by_break();
    trace("after\ngoto: ");
    by_goto();
    trace("after\ncancelled: ");
    weft_task *t = weft_spawn(cancelled());
    weft_yield();
    weft_yield();
    weft_cancel(t);
    weft_yield();
    weft_cancel(t); /* while it waits for its children */
    weft_join(t, &status);
    trace("parent %s\nnested: ", status_name(status));
    nested();
    trace("after\n");
    return 0;
}
POISON_MAIN(root())
