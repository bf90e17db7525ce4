// What is stored in a slot is the function of its name: of an inline function the copy that some file has been told to
// emit.  Its frame may be larger than that of the copy which is seen, as it holds that of a callee defined there.
// RUN: %exec --flags -Wno-static-in-inline --with %S/Inputs/inline-slot-other.c %s
#include "exec.h"
#include "Inputs/inline-slot.h"

struct ops {
    slot_fn *only;
};
static const struct ops table[1] = {{copied}};
static slot_fn *any = copied;

static NOINLINE fiber int through_slot(const struct ops *ops, int n)
{
    int before = n * 3, after[5] = {n, n + 1, n + 2, n + 3, n + 4};
    unsigned got = (unsigned)ops->only(n) + (unsigned)any(n + 1);
    for (int i = 0; i < 5; i++)
        got = got * 7 + (unsigned)after[i];
    return (int)(got & 0xfffff) + before;
}

static fiber int test(void)
{
    int sum = 0;
    for (int i = 0; i < 3; i++)
        sum = (sum & 0xffff) * 5 + through_slot(table, i) + copied(i);
    return sum & 0xffff;
}
EXEC(test(), 27)
