// A: semaphore, event and group let through what they should, in order, with their errors and deadlines.
// OUT: sem: 0 0 EAGAIN ETIMEDOUT ETIMEDOUT | w0 w1 w2 | posted 1 EAGAIN
// OUT: event: ETIMEDOUT w3 w4 0 0 ETIMEDOUT, cleared before they ran: w5 0
// OUT: group: 0 EINVAL EINVAL EOVERFLOW ETIMEDOUT 0
// OUT: group waits: w6 w7 0
// OUT: cancelled: ECANCELED ECANCELED ECANCELED, handed: ECANCELED
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static weft_sem s = WEFT_SEM_INIT(2);
static weft_event e = WEFT_EVENT_INIT;
static weft_group g = WEFT_GROUP_INIT;
enum kind { SEM, EVENT, GROUP };
static int last;
static fiber int waiter(enum kind kind, int n)
{
    last = kind == SEM ? weft_sem_wait(&s) : kind == EVENT ? weft_event_wait(&e) : weft_group_wait(&g);
    if (!last)
        trace("w%d ", n);
    return last;
}
static fiber void sems(void)
{
    trace("sem: %s ", status_name(weft_sem_wait(&s)));
    trace("%s ", status_name(weft_sem_try_wait(&s)));
    trace("%s ", status_name(weft_sem_try_wait(&s)));
    trace("%s ", status_name(weft_sem_wait_until(&s, 1)));
    trace("%s | ", status_name(weft_sem_wait_until(&s, weft_now_ns() + 1000000)));
    for (int i = 0; i < 3; i++)
        weft_detach(weft_spawn(waiter(SEM, i)));
    weft_yield();
    for (int i = 0; i < 4; i++) {
        weft_sem_post(&s);
        if (i < 3)
            REQUIRE(weft_sem_try_wait(&s) == -EAGAIN); /* handed over, not up for grabs */
    }
    weft_yield();
    trace("| posted %d ", weft_sem_wait_until(&s, 1) == 0);
    trace("%s\n", status_name(weft_sem_try_wait(&s)));
}
static fiber void events(void)
{
    trace("event: %s ", status_name(weft_event_wait_until(&e, weft_now_ns() + 1000000)));
    weft_detach(weft_spawn(waiter(EVENT, 3)));
    weft_detach(weft_spawn(waiter(EVENT, 4)));
    weft_yield();
    weft_event_set(&e);
    weft_event_set(&e);
    weft_yield();
    trace("%s ", status_name(weft_event_wait(&e)));
    trace("%s ", status_name(weft_event_wait_until(&e, 1)));
    weft_event_clear(&e);
    trace("%s, ", status_name(weft_event_wait_until(&e, 1)));
    weft_task *t = weft_spawn(waiter(EVENT, 5));
    weft_yield();
    weft_event_set(&e);
    weft_event_clear(&e);
    trace("cleared before they ran: ");
    weft_join(t, NULL);
    trace("%s\n", status_name(last));
}
static fiber void groups(void)
{
    trace("group: %s ", status_name(weft_group_wait(&g)));
    trace("%s ", status_name(weft_group_done(&g)));
    weft_group_add(&g, 2);
    trace("%s ", status_name(weft_group_add(&g, -3)));
    trace("%s ", status_name(weft_group_add(&g, INT64_MAX)));
    trace("%s ", status_name(weft_group_wait_until(&g, weft_now_ns() + 1000000)));
    trace("%s\n", status_name(weft_group_add(&g, -1)));
    weft_detach(weft_spawn(waiter(GROUP, 6)));
    weft_task *t = weft_spawn(waiter(GROUP, 7));
    weft_yield();
    trace("group waits: ");
    weft_group_done(&g);
    weft_group_add(&g, 1); /* they were let through */
    weft_join(t, NULL);
    trace("%s\n", status_name(last));
}
static fiber void cancels(void)
{
    weft_task *t[4] = {weft_spawn(waiter(SEM, 8)), weft_spawn(waiter(EVENT, 8)), weft_spawn(waiter(GROUP, 8)), weft_spawn(waiter(EVENT, 9))};
    int value[4];
    weft_yield();
    for (int i = 0; i < 3; i++)
        weft_cancel(t[i]);
    weft_event_set(&e);
    weft_cancel(t[3]);
    for (int i = 0; i < 4; i++)
        REQUIRE(weft_join(t[i], &value[i]) == -ECANCELED);
    trace("cancelled: %s %s %s, handed: %s\n", status_name(value[0]), status_name(value[1]), status_name(value[2]), status_name(value[3]));
    REQUIRE(weft_sem_post(&s) == 0 && weft_sem_try_wait(&s) == 0); /* nobody is in the queue */
}
static fiber int root(void)
{
    sems();
    events();
    groups();
    cancels();
    return 0;
}
POISON_MAIN(root())
