// F: a large struct by value is changed by the callee before and after a suspension; the caller's is not. [large struct by value that the callee changes]
// RUN: %exec --also valgrind %s
#include "exec.h"
struct large { int v[40]; char tag[5]; };
static NOINLINE fiber int change(struct large s, int n)
{
    s.v[0] += n;
    SUSPEND();
    s.v[39] = s.v[0] + s.v[1];
    s.tag[0] = 'X';
    SUSPEND();
    return s.v[39] + s.tag[0];
}
static fiber int test(void)
{
    struct large s = {{1, 2, [39] = 3}, "abcd"};
    int a = change(s, 10), b = change(s, 100);
    trace("%d %d, %d %d %s\n", a, b, s.v[0], s.v[39], s.tag);
    return a + b;
}
EXEC(test(), 4)
