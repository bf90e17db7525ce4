// G: the level `valgrind` of this suite sees what is wrong in a fiber: a branch on a value that was never written, of
// G: a frame; memory of a task that was destroyed; memory that nobody knows any more.
// G: [undefined values, freed and lost memory under valgrind]
// REQUIRES: valgrind
// RUN: env WEFT_EXEC_LEVELS=valgrind %exec --also valgrind --flags -DMISTAKE=0 %s
// RUN: env WEFT_EXEC_LEVELS=valgrind not %exec --also valgrind --flags -DMISTAKE=1 %s | FileCheck --check-prefix=UNDEFINED %s
// RUN: env WEFT_EXEC_LEVELS=valgrind not %exec --also valgrind --flags -DMISTAKE=2 %s | FileCheck --check-prefix=FREED %s
// RUN: env WEFT_EXEC_LEVELS=valgrind not %exec --also valgrind --flags -DMISTAKE=3 %s | FileCheck --check-prefix=LOST %s
// UNDEFINED: wrong at valgrind
// UNDEFINED: +exit status 99
// UNDEFINED: Conditional jump or move depends on uninitialised value
// FREED: wrong at valgrind
// FREED: Invalid read of size 4
// FREED: free'd
// LOST: wrong at valgrind
// LOST: 1,000 bytes in 1 blocks are definitely lost
// OUT: 1
#include "exec.h"

static int *kept;

static fiber void body(int which)
{
    int values[4];
    escape(values);
    kept = values;
    values[0] = 1;
    weft_suspend();
    escape(values);
    if (values[which == 1])
        trace("1\n");
}
int main(void)
{
    poison_install();
    weft_task *t = weft_create(body(plain(MISTAKE)));
    weft_resume(t);
    weft_resume(t);
    weft_destroy(t);
    if (plain(MISTAKE) == 2)
        escape(*kept ? t : NULL);
    if (plain(MISTAKE) == 3)
        escape(malloc(1000));
    return 0;
}
