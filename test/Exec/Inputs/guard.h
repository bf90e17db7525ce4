/* guard.h - Which cleanups run, and in which order?
 *
 * GUARD(name, number) declares a local that prints `-number` when its scope is left. */
#ifndef GUARD_H
#define GUARD_H

#include "exec.h"

struct guard {
    int number;
};

static NOINLINE UNUSED void guard_end(struct guard *g)
{
    trace("-%d\n", g->number);
    g->number = -1000;
}

#define GUARD(NAME, NUMBER) \
    __attribute__((cleanup(guard_end), unused)) struct guard NAME = {NUMBER}; \
    trace("+%d\n", NAME.number)

#endif
