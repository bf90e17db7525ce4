// A: a scope's children run in order and are joined together; their memory goes with them.
// OUT: a b c a b c | join 0 sum 6 | empty 0
// OUT: until ETIMEDOUT, then 0
// OUT: cancel: 3 x ECANCELED, late one ECANCELED, after the join 0
// OUT: child: EINVAL EDEADLK, destroyed child: 0
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static int sum;
static fiber void add(const char *name, int n)
{
    trace("%s ", name);
    weft_yield();
    trace("%s ", name);
    sum += n;
}
static fiber void joins(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, add("a", 1));
    weft_scope_spawn(&s, add("b", 2));
    weft_scope_spawn(&s, add("c", 3));
    int status = weft_scope_join(&s);
    trace("| join %s sum %d | empty %s\n", status_name(status), sum, status_name(weft_scope_join(&s)));
}
static fiber void deadlines(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, weft_sleep_ms(8));
    trace("until %s, ", status_name(weft_scope_join_until(&s, weft_now_ns() + 1000000)));
    trace("then %s\n", status_name(weft_scope_join_until(&s, weft_now_ns() + 5000000000)));
}
static fiber void sleeps(int *status) { *status = weft_sleep_ms(60000); }
static fiber void quick(int *status) { *status = weft_yield(); }
static fiber void cancels(void)
{
    int status[4], later = 99;
    WEFT_SCOPE(s);
    for (int i = 0; i < 3; i++)
        weft_scope_spawn(&s, sleeps(&status[i]));
    weft_yield();
    weft_scope_cancel(&s);
    weft_scope_spawn(&s, quick(&status[3]));
    REQUIRE(weft_scope_join(&s) == 0);
    REQUIRE(status[0] == status[1] && status[1] == status[2]);
    weft_scope_spawn(&s, quick(&later));
    REQUIRE(weft_scope_join(&s) == 0);
    trace("cancel: 3 x %s, late one %s, after the join %s\n", status_name(status[0]), status_name(status[3]), status_name(later));
}
static fiber void joins_own(weft_scope *s, int *status) { *status = weft_scope_join(s); }
static fiber void children(void)
{
    int own = 0;
    WEFT_SCOPE(s);
    weft_task *t = weft_scope_spawn(&s, weft_sleep_ms(60000));
    trace("child: %s ", status_name(weft_join(t, NULL)));
    weft_scope_spawn(&s, joins_own(&s, &own));
    weft_yield();
    trace("%s, ", status_name(own));
    weft_destroy(t);
    trace("destroyed child: %s\n", status_name(weft_scope_join(&s)));
}
static fiber int root(void)
{
    joins();
    deadlines();
    cancels();
    children();
    return 0;
}
POISON_MAIN(root())
