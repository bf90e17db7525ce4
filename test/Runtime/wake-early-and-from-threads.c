// A wake of a parked task queues it at the tail; an early wake is remembered once; both work from any thread. [a task touched after it was published to another thread]
// RUN: %runtime_gcc %s %runtime_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_sources -o %t.san && %t.san
// RUN: %runtime_gcc %runtime_tsan %s %runtime_sources -o %t.tsan && %t.tsan
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "tasks.h"

#include <stdatomic.h>

static enum hand_next wake_in_order(int at, void *arg, int *result)
{
    weft_task **parked = arg;
    *result = 0;
    if (at == 0) {
        for (int i = 0; i < 3; i++)
            parked[i] = spawn_now(park, (char *[]){"a", "b", "c"}[i]);
        CHECK_EQUAL(weft_wake(parked[2]), 0);
        CHECK_EQUAL(weft_wake(parked[0]), 0);
        return wait_for(weft__yield_enter());
    }
    note("|");
    CHECK_EQUAL(weft_wake(parked[0]), -EINVAL); /* it has ended */
    CHECK_EQUAL(weft_wake(parked[1]), 0);
    return HAND_RETURN;
}

/* Counts how often it comes out of weft_suspend(). */
static enum hand_next count_wakes(int at, void *count, int *result)
{
    *(int *)count = at;
    *result = 0;
    return HAND_SUSPEND;
}

static enum hand_next wake_early(int at, void *arg, int *result)
{
    static int wakes;
    weft_task **task = arg;
    *result = 0;
    BETWEEN_PHASES(at);
    switch (at / PHASE) {
    case 0:
        *task = spawn(count_wakes, &wakes);
        /* Three wakes before its first run are one. */
        for (int i = 0; i < 3; i++)
            CHECK_EQUAL(weft_wake(*task), 0);
        return wait_for(weft__yield_enter());
    case 1:
        CHECK_EQUAL(wakes, 1);
        /* Parked: the first wake makes it ready, the second is remembered, the third is the same one. */
        for (int i = 0; i < 3; i++)
            CHECK_EQUAL(weft_wake(*task), 0);
        return wait_for(weft__yield_enter());
    default:
        CHECK_EQUAL(wakes, 3);
        weft_destroy(*task);
        return HAND_RETURN;
    }
}

/* Threads ---------------------------------------------------------------------------------------- */

enum { TASKS = 8, ROUNDS = 2000 };

static _Atomic int handed[TASKS], taken[TASKS];
static weft_task *takers[TASKS];

/* Takes what the other thread hands over, and parks when there is nothing. */
static enum hand_next take(int at, void *arg, int *result)
{
    size_t i = (size_t)arg;
    (void)at;
    *result = 0;
    atomic_store(&taken[i], atomic_load(&handed[i]));
    return atomic_load(&taken[i]) == ROUNDS ? HAND_RETURN : HAND_SUSPEND;
}

static void *hand_over(void *arg)
{
    (void)arg;
    for (int round = 1; round <= ROUNDS; round++) {
        for (size_t i = 0; i < TASKS; i++) {
            atomic_store(&handed[i], round);
            CHECK_EQUAL(weft_wake(takers[i]), 0);
        }
        if (round % 100 == 0) { /* lets the scheduler fall asleep */
            struct timespec pause = {0, 300000};
            nanosleep(&pause, NULL);
        }
    }
    return NULL;
}

static void from_a_thread(void)
{
    pthread_t thread;
    for (size_t i = 0; i < TASKS; i++)
        takers[i] = spawn(take, (void *)i);
    CHECK(pthread_create(&thread, NULL, hand_over, NULL) == 0);
    run(do_nothing, NULL);
    CHECK(pthread_join(thread, NULL) == 0);
    for (size_t i = 0; i < TASKS; i++) {
        CHECK_EQUAL(taken[i], ROUNDS);
        weft_destroy(takers[i]);
    }
}

int main(void)
{
    weft_task *parked[3], *counter;
    run(wake_in_order, parked);
    CHECK_HAPPENED("ca|b");
    for (int i = 0; i < 3; i++)
        weft_destroy(parked[i]);
    run(wake_early, &counter);
    from_a_thread();
    return 0;
}
