// G: handlers that call plain functions with cleanups of their own, and guards of over-aligned and large types.
// RUN: %exec %s
#include "guard.h"
struct wide { _Alignas(64) char text[80]; };
static NOINLINE void wide_end(struct wide *w)
{
    GUARD(inside, 5);
    REQUIRE(aligned(w, 64));
    trace("wide %s\n", w->text);
}
static fiber int test(void)
{
    GUARD(a, 1);
    __attribute__((cleanup(wide_end))) struct wide w = {"first"};
    SUSPEND();
    strcpy(w.text, "second");
    SUSPEND();
    return w.text[0] == 's';
}
EXEC_DESTROY(test(), 2)
