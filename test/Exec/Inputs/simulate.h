/* simulate.h - Does a program hold under many schedules?
 *
 * SIMULATED(ROOT, N) runs the fiber ROOT(), which returns the number of what does not hold, under N seeded
 * schedules: any ready task may run next, and time is virtual (runtime/sched/simulate.c).  It prints the first
 * seed that fails; SIMULATED_SEED in the environment runs that one alone. */
#ifndef SIMULATE_H
#define SIMULATE_H

#include "exec.h"
#include <stdlib.h>

void weft__simulate(uint64_t seed);
uint64_t weft__simulated_random(void);

/* 0 to n - 1. */
static UNUSED unsigned any(unsigned n)
{
    return (unsigned)(weft__simulated_random() % n);
}

#define SIMULATED(ROOT, N) \
    do { \
        const char *seed_ = getenv("SIMULATED_SEED"); \
        uint64_t at_ = seed_ ? strtoull(seed_, NULL, 10) : 1, most_ = seed_ ? at_ : (N); \
        int wrong_ = 0; \
        for (; at_ <= most_ && !wrong_; at_++) { \
            weft__simulate(at_); \
            wrong_ = weft_run(ROOT()); \
            if (wrong_) \
                trace("%s: wrong at seed %llu\n", #ROOT, (unsigned long long)at_); \
        } \
        if (!wrong_) \
            trace("%s: all hold\n", #ROOT); \
    } while (0)

#endif
