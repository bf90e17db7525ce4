// E: one out pointer is handed down three levels; each level adds its part around a suspension.
// RUN: %exec %s
#include "exec.h"
struct out { char text[32]; int n; };
static void put(struct out *o, char c) { o->text[o->n++] = c; o->text[o->n] = 0; }
static NOINLINE fiber void third(struct out *o) { put(o, 'c'); SUSPEND(); put(o, 'C'); }
static NOINLINE fiber void second(struct out *o) { put(o, 'b'); third(o); SUSPEND(); third(o); put(o, 'B'); }
static NOINLINE fiber void first(struct out *o) { put(o, 'a'); second(o); put(o, 'A'); }
static fiber int test(void)
{
    struct out o = {.n = 0};
    first(&o);
    SUSPEND();
    second(&o);
    trace("%s\n", o.text);
    return o.n;
}
EXEC(test(), 7)
