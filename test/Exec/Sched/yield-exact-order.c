// A: exact interleaving: tasks run in spawn order, a yield goes to the tail.
// OUT: root a0 b0 c0 root a1 b1 c1 b2 c2 c3
// RUN: %exec %s
#include "exec.h"
static fiber void steps(char name, int n)
{
    for (int i = 0; i < n; i++) {
        trace("%c%d%s", name, i, name == 'c' && i == 3 ? "\n" : " ");
        weft_yield();
    }
}
static fiber int root(void)
{
    weft_detach(weft_spawn(steps('a', 2)));
    weft_detach(weft_spawn(steps('b', 3)));
    weft_detach(weft_spawn(steps('c', 4)));
    trace("root ");
    weft_yield();
    trace("root ");
    return 0;
}
int main(void) { return weft_run(root()); }
