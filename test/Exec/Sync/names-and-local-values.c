// I: names show in reports; local values are each task's own and are destroyed at its end, newest first.
// OUT: worker root "worker 1" worker, a name of more than thirty one | worker
// OUT: EINVAL EINVAL
// OUT: values: 1 2, unset 1 1
// OUT: ended: b a joined 0
// OUT: destroyed: cleanup b a
// OUT: set in a destructor: a b
// OUT: outside: EINVAL 1
// RUN: %exec %s
#include "exec.h"
#include "status.h"
#include <string.h>
static void destroyed(void *name)
{
    REQUIRE(weft_self() != NULL);
    trace(" %s", (char *)name);
}
static weft_local a = WEFT_LOCAL_INIT(destroyed), b = WEFT_LOCAL_INIT(destroyed), n = WEFT_LOCAL_INIT(NULL);
static void sets_another(void *name)
{
    destroyed(name);
    weft_local_set(&b, "b");
}
static weft_local c = WEFT_LOCAL_INIT(sets_another);
static fiber int worker(void)
{
    weft_local_set(&a, "a");
    weft_local_set(&b, "old");
    weft_local_set(&b, "b");
    return weft_sleep_ms(1);
}
static fiber int counts(int *value)
{
    REQUIRE(weft_local_get(&n) == NULL);
    weft_local_set(&n, value);
    weft_yield();
    return *(int *)weft_local_get(&n);
}
static void cleanup(int *unused) { (void)unused; trace(" cleanup"); }
static fiber void cleaned(void)
{
    int x __attribute__((cleanup(cleanup), unused)) = 0;
    worker();
    weft_sleep_ms(60000);
}
static fiber void names(void)
{
    weft_task *w = weft_spawn(worker()), *many[100];
    trace("%s %s ", weft_name(w), weft_name(weft_self()));
    weft_set_name(w, "worker 1");
    trace("\"%s\" ", weft_name(w));
    weft_set_name(w, NULL);
    trace("%s, ", weft_name(w));
    weft_set_name(w, "a name of more than thirty one bytes");
    trace("%s| ", weft_name(w));
    for (int i = 0; i < 100; i++) {
        char text[8];
        snprintf(text, sizeof text, "%d", i);
        many[i] = weft_spawn(worker());
        weft_set_name(many[i], text);
    }
    for (int i = 0; i < 100; i++) {
        char text[8];
        snprintf(text, sizeof text, "%d", i);
        REQUIRE(strcmp(weft_name(many[i]), text) == 0);
        weft_destroy(many[i]);
    }
    weft_destroy(w);
    w = weft_spawn_now(counts(&(int){0}));
    weft_yield();
    REQUIRE(weft_done(w));
    trace("worker\n");
    trace("%s ", status_name(weft_set_name(w, "late")));
    weft_destroy(w);
    w = weft_create(worker());
    trace("%s\n", status_name(weft_set_name(w, "foreign")));
    weft_destroy(w);
}
static fiber int root(void)
{
    int one = 1, two = 2, x = 0, y = 0;
    names();
    weft_task *t = weft_spawn(counts(&one)), *u = weft_spawn(counts(&two));
    weft_join(t, &x);
    weft_join(u, &y);
    trace("values: %d %d, unset %d %d\n", x, y, weft_local_get(&n) == NULL, weft_local_get(&a) == NULL);
    trace("ended:");
    t = weft_spawn(worker());
    x = weft_join(t, NULL);
    trace(" joined %s\n", status_name(x));
    trace("destroyed:");
    t = weft_spawn(cleaned());
    weft_sleep_ms(4);
    weft_destroy(t);
    trace("\nset in a destructor:");
    weft_local_set(&c, "a");
    return 0;
}
static fiber void outsider(void)
{
    trace("outside: %s %d\n", status_name(weft_local_set(&a, "x")), weft_local_get(&a) == NULL);
}
int main(void)
{
    poison_install();
    weft_run(root());
    trace("\n");
    weft_task *t = weft_create(outsider());
    weft_resume(t);
    weft_destroy(t);
    poison_check();
    return 0;
}
