// A: join_until times out and the task may be joined again; a past deadline counts only when it would block.
// OUT: -ETIMEDOUT -ETIMEDOUT 0 5 0 6
// RUN: %exec %s
#include "exec.h"
#include <errno.h>
static fiber int slow(int n) { weft_sleep_ms(8); return n; }
static fiber int quick(int n) { return n; }
static const char *name(int r) { return r == -ETIMEDOUT ? "-ETIMEDOUT" : r == 0 ? "0" : "other"; }
static fiber int root(void)
{
    int v = 0, w = 0;
    weft_task *s = weft_spawn(slow(5)), *q = weft_spawn(quick(6));
    int a = weft_join_until(s, &v, 1);
    int b = weft_join_until(s, &v, weft_now_ns() + 1000000);
    int c = weft_join_until(s, &v, weft_now_ns() + 5000000000);
    int d = weft_join_until(q, &w, 1);
    trace("%s %s %s %d %s %d\n", name(a), name(b), name(c), v, name(d), w);
    return 0;
}
POISON_MAIN(root())
