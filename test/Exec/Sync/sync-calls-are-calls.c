// A: calls of every primitive are CALLs of all verbs, and return -EINVAL in a task that no scheduler owns.
// OUT: spawned: 0 0 0 0 0 0 0 0 5
// OUT: created: EINVAL EINVAL EINVAL EINVAL EINVAL EINVAL EINVAL EINVAL EINVAL EINVAL
// OUT: run: 0 ETIMEDOUT
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static weft_mutex m = WEFT_MUTEX_INIT;
static weft_rwlock l = WEFT_RWLOCK_INIT;
static weft_cond c = WEFT_COND_INIT;
static weft_sem s = WEFT_SEM_INIT(1);
static weft_event e = WEFT_EVENT_INIT;
static weft_group g = WEFT_GROUP_INIT;
static fiber int root(void)
{
    int five = 5, got = 0, value = 99;
    weft_chan *ch = weft_chan_create(sizeof(int), 0);
    weft_event_set(&e);
    weft_task *t[] = {
        weft_spawn(weft_chan_send(ch, &five)), weft_spawn(weft_chan_recv(ch, &got)), weft_spawn(weft_mutex_lock(&m)),
        weft_spawn(weft_rwlock_rdlock(&l)), weft_spawn(weft_sem_wait(&s)), weft_spawn(weft_event_wait(&e)),
        weft_spawn(weft_group_wait_until(&g, WEFT_NEVER)), weft_spawn_now(weft_sleep_ms(1)),
    };
    trace("spawned:");
    for (size_t i = 0; i < sizeof t / sizeof *t; i++) {
        weft_join(t[i], &value);
        trace(" %s", status_name(value));
    }
    trace(" %d\n", got);
    weft_chan_destroy(ch);
    return 0;
}
static void outcome(weft_task *t)
{
    REQUIRE(weft_resume(t) == WEFT_DONE);
    trace(" %s", status_name(*(int *)weft_result(t)));
    weft_destroy(t);
}
int main(void)
{
    int v = 0;
    poison_install();
    weft_run(root());
    weft_chan *ch = weft_chan_create(sizeof(int), 1);
    struct weft_case one = {WEFT_RECV, ch, &v, 0};
    trace("created:");
    outcome(weft_create(weft_chan_send(ch, &v)));
    outcome(weft_create(weft_chan_recv_until(ch, &v, 0)));
    outcome(weft_create(weft_select(&one, 1)));
    outcome(weft_create(weft_mutex_lock(&m)));
    outcome(weft_create(weft_rwlock_rdlock(&l)));
    outcome(weft_create(weft_rwlock_wrlock(&l)));
    outcome(weft_create(weft_cond_wait(&c, &m)));
    outcome(weft_create(weft_sem_wait(&s)));
    outcome(weft_create(weft_event_wait(&e)));
    outcome(weft_create(weft_group_wait(&g)));
    trace("\nrun: %s", status_name(weft_run(weft_event_wait(&e))));
    trace(" %s\n", status_name(weft_run(weft_chan_recv_until(ch, &v, 1))));
    weft_chan_destroy(ch);
    poison_check();
    return 0;
}
