// B: a label address kept in a local over a suspension, then jumped to.
// RUN: %exec %s
#include "exec.h"
static fiber int test(int n)
{
    const void *where = n ? &&yes : &&no;
    int turns = 0;
again:
    SUSPEND();
    goto *where;
yes:
    trace("yes %d\n", turns);
    where = &&no;
    if (turns++ < 3)
        goto again;
    return turns;
no:
    trace("no %d\n", turns);
    where = &&yes;
    turns++;
    goto again;
}
EXEC(test(1), 5)
