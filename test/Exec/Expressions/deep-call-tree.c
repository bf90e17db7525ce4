// C: a tree of fiber calls without recursion, 81 leaves, each value kept while its sisters run. [deep call tree]
// RUN: %exec %s
#include "exec.h"
static NOINLINE fiber int leaf(int n) { if (n % 3 == 0) SUSPEND(); return n; }
#define NODE(NAME, CHILD, STEP) \
    static NOINLINE fiber int NAME(int n) { return CHILD(n) * 3 + CHILD(n + STEP) * 5 - CHILD(n + 2 * STEP); }
NODE(tree1, leaf, 1)
NODE(tree2, tree1, 3)
NODE(tree3, tree2, 9)
NODE(tree4, tree3, 27)
static fiber int test(void)
{
    int r = tree4(0);
    trace("%d\n", r);
    return r;
}
EXEC(test(), 27)
