// G: a task destroyed while it sleeps three frames deep runs all cleanups; one destroyed while joining is unlinked.
// OUT: leaf middle root joiner
// OUT: child value 3
// RUN: %exec %s
#include "exec.h"
static void show(const char **name) { trace("%s%s", *name, strcmp(*name, "joiner") ? " " : "\n"); }
#define NAME(TEXT) __attribute__((cleanup(show), unused)) const char *name = TEXT
static NOINLINE fiber void leaf(void) { NAME("leaf"); weft_sleep_ms(100000); }
static NOINLINE fiber void middle(void) { NAME("middle"); leaf(); }
static fiber void deep(void) { NAME("root"); middle(); }
static fiber int child(void) { weft_sleep_ms(2); return 3; }
static fiber void joiner(weft_task *t) { NAME("joiner"); weft_join(t, NULL); }
static fiber int root(void)
{
    int value = 0;
    weft_task *d = weft_spawn(deep()), *c = weft_spawn(child()), *j = weft_spawn(joiner(c));
    weft_yield();
    weft_yield();
    weft_destroy(d);
    weft_destroy(j);
    weft_join(c, &value);
    trace("child value %d\n", value);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
