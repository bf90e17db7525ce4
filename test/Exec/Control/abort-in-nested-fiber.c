// A: abort in a nested fiber, after a suspension, ends the process with its signal. [`abort` in a nested fiber]
// RUN: %exec %s
#include "exec.h"
#include <signal.h>
#include <stdlib.h>
static void caught(int signal)
{
    static const char text[] = "aborted\n";
    (void)signal;
    fwrite(text, 1, sizeof text - 1, stdout);
    fflush(stdout);
    _Exit(3);
}
static fiber void inner(void)
{
    SUSPEND();
    abort();
}
static fiber int test(void)
{
    signal(SIGABRT, caught);
    trace("before\n");
    inner();
    trace("never\n");
    return 0;
}
EXEC(test(), 1)
