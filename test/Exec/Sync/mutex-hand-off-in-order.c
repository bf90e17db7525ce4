// A: a mutex is handed on in order of arrival and cannot be taken in between; misuse has its error.
// OUT: a b! c a: relock EDEADLK try EBUSY | b: c: d: done
// OUT: try 0 EBUSY unlock 0 EPERM
// OUT: foreign EPERM, plain 0
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static weft_mutex m = WEFT_MUTEX_INIT;
static fiber void user(const char *name)
{
    REQUIRE(weft_mutex_lock(&m) == 0);
    trace("%s: ", name);
    weft_yield();
    REQUIRE(weft_mutex_unlock(&m) == 0);
}
static fiber void thief(void)
{
    trace("foreign %s, ", status_name(weft_mutex_unlock(&m)));
}
static fiber int root(void)
{
    REQUIRE(weft_mutex_lock(&m) == 0);
    trace("a b! c a: relock %s ", status_name(weft_mutex_lock(&m)));
    weft_task *b = weft_spawn(user("b")), *c = weft_spawn(user("c"));
    weft_yield();
    trace("try %s | ", status_name(weft_mutex_try_lock(&m)));
    REQUIRE(weft_mutex_unlock(&m) == 0);
    /* Handed to b, which has not run yet. */
    REQUIRE(weft_mutex_try_lock(&m) == -EBUSY);
    REQUIRE(weft_mutex_unlock(&m) == -EPERM);
    user("d");
    weft_join(b, NULL);
    weft_join(c, NULL);
    trace("done\n");
    int first = weft_mutex_try_lock(&m), second = weft_mutex_try_lock(&m);
    int third = weft_mutex_unlock(&m);
    trace("try %s %s unlock %s %s\n", status_name(first), status_name(second), status_name(third), status_name(weft_mutex_unlock(&m)));
    weft_mutex_lock(&m);
    weft_join(weft_spawn(thief()), NULL);
    weft_mutex_unlock(&m);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    /* A call of its own locks it; as that task is gone, anybody may unlock. */
    REQUIRE(weft_run(weft_mutex_lock(&m)) == 0);
    REQUIRE(weft_mutex_try_lock(&m) == -EBUSY);
    REQUIRE(weft_mutex_unlock(&m) == 0);
    REQUIRE(weft_mutex_try_lock(&m) == 0);
    trace("plain %s\n", status_name(weft_mutex_unlock(&m)));
    poison_check();
    return 0;
}
