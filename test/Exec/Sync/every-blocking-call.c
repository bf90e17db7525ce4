// Each blocking call with and without a deadline: in a task of weft_create, cancelled before its first run, cancelled
// while it waits, past and future deadlines, and where it need not wait.  The plain forms do not care.
// [each blocking call in a created and in a cancelled task]
// OUT: 13 calls
// RUN: %exec --levels "O0g O2 asan" %s
#include "exec.h"
#include <errno.h>
#define IS(CALL, WANTED) \
    do { \
        int is_ = (CALL); \
        if (is_ != (WANTED)) \
            trace("line %d: call %d: %s is %d\n", __LINE__, which, #CALL, is_); \
    } while (0)
enum { JOIN, SEND, SEND_FULL, RECV, SELECT, LOCK, RDLOCK, WRLOCK, COND, SEM, EVENT, GROUP, SCOPE, CALLS };
struct world {
    weft_chan *empty, *full;
    weft_mutex mutex, mine;
    weft_rwlock lock;
    weft_cond cond;
    weft_sem sem;
    weft_event event;
    weft_group group;
    weft_scope *scope;
    weft_task *task;
    int element;
    struct weft_case choice;
};
/* Deadline 0: the form without one. */
#define EITHER(NAME, ...) (deadline_ns ? NAME##_until(__VA_ARGS__, deadline_ns) : NAME(__VA_ARGS__))
static fiber int call(struct world *w, int which, uint64_t deadline_ns)
{
    int status;
    switch (which) {
    case JOIN: return EITHER(weft_join, w->task, NULL);
    case SEND: return EITHER(weft_chan_send, w->empty, &w->element);
    case SEND_FULL: return EITHER(weft_chan_send, w->full, &w->element);
    case RECV: return EITHER(weft_chan_recv, w->empty, &w->element);
    case SELECT: return EITHER(weft_select, &w->choice, 1);
    case LOCK: return EITHER(weft_mutex_lock, &w->mutex);
    case RDLOCK: return EITHER(weft_rwlock_rdlock, &w->lock);
    case WRLOCK: return EITHER(weft_rwlock_wrlock, &w->lock);
    case COND:
        weft_mutex_try_lock(&w->mine);
        status = EITHER(weft_cond_wait, &w->cond, &w->mine);
        IS(weft_mutex_unlock(&w->mine), 0);
        return status;
    case SEM: return EITHER(weft_sem_wait, &w->sem);
    case EVENT: return EITHER(weft_event_wait, &w->event);
    case GROUP: return EITHER(weft_group_wait, &w->group);
    default: return EITHER(weft_scope_join, w->scope);
    }
}
static fiber int sleeps(int wanted)
{
    int which = -1;
    IS(weft_yield(), wanted);
    IS(weft_sleep_ns(0), wanted);
    IS(weft_sleep_ms(100000), wanted);
    IS(weft_sleep_until(0), wanted);
    IS(weft_sleep_until(WEFT_NEVER), wanted);
    return 5;
}
static void plain_forms(struct world *w, int which)
{
    int element = 0;
    IS(weft_chan_try_send(w->empty, &element), -EAGAIN);
    IS(weft_chan_try_recv(w->empty, &element), -EAGAIN);
    IS(weft_mutex_try_lock(&w->mutex), -EBUSY);
    IS(weft_rwlock_try_rdlock(&w->lock), -EBUSY);
    IS(weft_rwlock_try_wrlock(&w->lock), -EBUSY);
    IS(weft_sem_try_wait(&w->sem), -EAGAIN);
}
static fiber int calls_as(struct world *w, int which, int wanted)
{
    IS(call(w, which, 0), wanted);
    IS(call(w, which, 1), wanted);
    IS(call(w, which, weft_now_ns() + 1000000000), wanted);
    plain_forms(w, which);
    return which;
}
static fiber void forever(void)
{
    weft_suspend();
}
/* Nothing can be had in it. */
static fiber struct world closed_world(weft_scope *scope)
{
    struct world w = {.empty = weft_chan_create(sizeof(int), 0), .full = weft_chan_create(sizeof(int), 1), .scope = scope};
    w.task = weft_spawn(forever());
    weft_chan_try_send(w.full, &w.element);
    weft_group_add(&w.group, 1);
    weft_scope_spawn(scope, forever());
    w.choice = (struct weft_case){WEFT_RECV, w.empty, &w.element, 0};
    return w;
}
static fiber void holder(struct world *w)
{
    weft_mutex_lock(&w->mutex);
    weft_rwlock_wrlock(&w->lock);
    weft_suspend();
}
static fiber int while_closed(void)
{
    WEFT_SCOPE(scope);
    struct world w = closed_world(&scope);
    weft_scope_spawn(&scope, holder(&w));
    weft_yield();
    w.choice.elem = &w.element;
    for (int which = 0; which < CALLS; which++) {
        int status = 0;
        weft_task *made = weft_create(calls_as(&w, which, -EINVAL));
        IS(weft_resume(made), WEFT_DONE);
        weft_destroy(made);
        for (int early = 0; early < 2; early++) {
            weft_task *task = early ? weft_spawn(calls_as(&w, which, -ECANCELED)) : weft_spawn_now(calls_as(&w, which, -ECANCELED));
            IS(weft_cancel(task), 0);
            IS(weft_join(task, &status), -ECANCELED);
            IS(status, which);
        }
        uint64_t soon_ns = weft_now_ns() + 300000;
        IS(call(&w, which, 1), -ETIMEDOUT);
        IS(call(&w, which, soon_ns), -ETIMEDOUT);
        REQUIRE(weft_now_ns() >= soon_ns);
    }
    weft_chan_destroy(w.empty);
    weft_chan_destroy(w.full);
    weft_destroy(w.task);
    return CALLS;
}
static fiber void nothing(void) {}
static fiber int while_open(void)
{
    WEFT_SCOPE(scope);
    for (int which = 0; which < CALLS; which++) {
        if (which == COND)
            continue;
        for (uint64_t deadline_ns = 0; deadline_ns < 2; deadline_ns++) {
            struct world w = {.empty = weft_chan_create(sizeof(int), 1), .full = weft_chan_create(sizeof(int), 1), .scope = &scope};
            w.sem = (weft_sem)WEFT_SEM_INIT(1);
            w.task = weft_spawn_now(nothing());
            w.choice = (struct weft_case){WEFT_SEND, w.empty, &w.element, -1};
            weft_event_set(&w.event);
            if (which == RECV)
                weft_chan_try_send(w.empty, &w.element);
            IS(call(&w, which, deadline_ns), 0);
            IS(w.choice.status, which == SELECT ? 0 : -1);
            if (which != JOIN)
                weft_destroy(w.task);
            weft_chan_destroy(w.empty);
            weft_chan_destroy(w.full);
        }
    }
    return 0;
}
static fiber int root(void)
{
    int which = -1, value = 0;
    weft_task *made = weft_create(sleeps(-EINVAL));
    IS(weft_resume(made), WEFT_DONE);
    IS(weft_cancel(made), -EINVAL);
    IS(weft_wake(made), -EINVAL);
    IS(weft_join(made, NULL), -EINVAL);
    weft_destroy(made);
    for (int early = 0; early < 2; early++) {
        weft_task *task = early ? weft_spawn(sleeps(-ECANCELED)) : weft_spawn_now(sleeps(-ECANCELED));
        weft_cancel(task);
        IS(weft_join(task, &value), -ECANCELED);
        IS(value, 5);
    }
    return while_open() + while_closed();
}
int main(void)
{
    trace("%d calls\n", weft_run(root()));
    return 0;
}
