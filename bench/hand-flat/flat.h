/* flat.h - How does an expert write a task by hand when speed is all?
 *
 * Each task is one flat state machine with all its functions merged into it; only what lives across a
 * suspension is in its struct, and its state is the address of the continuation. */
#ifndef FLAT_H
#define FLAT_H

#include "../common/bench.h"

typedef struct task task;
typedef int step_fn(task *); /* runs to the next suspension; 1: it has ended */
struct task {
    step_fn *step;
};

static NOINLINE __attribute__((__unused__)) void drive(task *t)
{
    while (!t->step(t))
        continue;
}

/* Suspends; the task goes on in `fn`. */
#define SUSPEND_TO(fn) return t->head.step = (step_fn *)(fn), 0

#endif
