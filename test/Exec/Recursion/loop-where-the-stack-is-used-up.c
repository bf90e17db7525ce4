// A recursion that is a loop needs no machine stack, so it does not look at that: it goes on where a recursion
// around it has used up what there is.  At some depth of `down` that ends right above `chain`, whose frames need a
// chunk of their own; a look there would be taken for a lack of memory.
// RUN: %exec %s
#include "exec.h"
#define LEVELS 150
#define LEVEL_BYTES 4096

static NOINLINE fiber int chain(int n)
{
    if (n == 0) {
        SUSPEND();
        return 1;
    }
    return chain(n - 1) + n;
}

static NOINLINE void fill(volatile char *room, int n)
{
    for (int i = 0; i < LEVEL_BYTES; i += 512)
        room[i] = (char)n;
}

/* Its room is not used over the call that may suspend, and lies on the machine stack. */
static NOINLINE fiber int down(int n)
{
    int sum = n;
    {
        volatile char room[LEVEL_BYTES];
        fill(room, n);
        sum += room[512];
    }
    return n ? down(n - 1) + sum : chain(3000) + sum;
}

static fiber int test(void)
{
    long all = 0;
    for (int n = 1; n < LEVELS; n++)
        all = all * 7 % 1000003 + down(n);
    trace("%ld\n", all);
    return (int)(all & 0xffff);
}

EXEC(test(), LEVELS - 1)
