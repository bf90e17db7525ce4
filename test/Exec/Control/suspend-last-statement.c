// A: a suspension is the last statement of a void fiber and of its caller. [suspend as last statement]
// RUN: %exec %s
#include "exec.h"
static int steps;
static fiber void last(void)
{
    steps++;
    SUSPEND();
}
static fiber void tail(void)
{
    steps += 10;
    last();
}
static fiber int test(void)
{
    last();
    tail();
    return steps;
}
EXEC(test(), 2)
