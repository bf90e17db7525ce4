// G: under 10,000 schedules with deadlines, cancels and destroys of either side, a join gives the value of its task once,
// G: a sleep ends at its deadline or by a cancel, and a wake is neither lost nor doubled.
// OUT: joins: all hold
// OUT: sleeps: all hold
// OUT: wakes: all hold
// RUN: %exec --levels "O2 asan" %s
#include "simulate.h"
#include "status.h"
enum { TASKS = 5 };
static int wrong, values, rung, heard;
static weft_task *workers[TASKS], *joiners[TASKS];

static uint64_t some_deadline(void) { return any(2) ? WEFT_NEVER : weft_now_ns() + any(40); }
static void check(bool holds) { wrong += !holds; }
static fiber void dally(void)
{
    if (any(3))
        weft_yield();
    else
        weft_sleep_ns(any(30));
}
static fiber int worker(int number)
{
    for (int i = any(4); i; i--)
        dally();
    return 100 + number;
}
/* Joins until it has the value; gives up when the task is gone, or it is cancelled itself. */
static fiber void joiner(int number)
{
    weft_task *task = workers[number];
    int value = 0, status = -EINVAL;
    do
        if (workers[number])
            status = weft_join_until(task, &value, some_deadline());
    while (status == -ETIMEDOUT && workers[number]);
    if (value) {
        check(value == 100 + number && (status == 0 || status == -ECANCELED));
        workers[number] = NULL;
        values++;
    } else {
        check(status == -ECANCELED || !workers[number]);
    }
}
static fiber void chaos(weft_task **tasks, bool destroys)
{
    for (int i = any(4); i; i--) {
        int victim = any(TASKS);
        dally();
        if (!tasks[victim])
            continue;
        if (!destroys || any(2)) {
            weft_cancel(tasks[victim]);
        } else {
            weft_task *task = tasks[victim];
            tasks[victim] = NULL;
            weft_destroy(task);
        }
    }
}
static fiber int joins(void)
{
    values = 0;
    bool of_workers = any(2);
    for (int i = 0; i < TASKS; i++) {
        workers[i] = weft_spawn(worker(i));
        joiners[i] = weft_spawn(joiner(i));
    }
    weft_join(weft_spawn(chaos(of_workers ? workers : joiners, true)), NULL);
    for (int i = 0; i < TASKS; i++)
        if (joiners[i])
            weft_join(joiners[i], NULL);
    for (int i = 0; i < TASKS; i++) {
        int value = 0;
        if (!workers[i])
            continue;
        /* Its joiner was cancelled or destroyed. */
        check(weft_join(workers[i], &value) == 0 || value == 100 + i);
        check(value == 100 + i);
        values++;
    }
    check(of_workers ? values <= TASKS : values == TASKS);
    return wrong;
}
static fiber void sleeper(void)
{
    for (int i = 0; i < 4; i++) {
        uint64_t until = weft_now_ns() + any(50);
        int status = weft_sleep_until(until);
        check(status == 0 ? weft_now_ns() >= until : status == -ECANCELED);
        if (status)
            return;
    }
}
static fiber int sleeps(void)
{
    for (int i = 0; i < TASKS; i++)
        workers[i] = weft_spawn(sleeper());
    weft_join(weft_spawn(chaos(workers, true)), NULL);
    for (int i = 0; i < TASKS; i++)
        if (workers[i])
            weft_join(workers[i], NULL);
    return wrong;
}
static fiber void listener(void)
{
    while (heard < rung || rung < 20) {
        weft_suspend();
        heard = rung;
        if (weft_yield())
            return;
    }
}
static fiber int wakes(void)
{
    rung = heard = 0;
    workers[0] = weft_spawn(listener());
    bool canceled = any(4) == 0;
    while (rung < 20) {
        rung++;
        int status = weft_wake(workers[0]);
        check(status == 0 || (canceled && status == -EINVAL));
        if (canceled && rung == 10)
            weft_cancel(workers[0]);
        dally();
    }
    int status = weft_join(workers[0], NULL);
    check(status == (canceled ? -ECANCELED : 0) && (canceled || heard == 20));
    return wrong;
}
int main(void)
{
    poison_install();
    SIMULATED(joins, 10000);
    SIMULATED(sleeps, 10000);
    SIMULATED(wakes, 10000);
    poison_check();
    return 0;
}
