// G: under 10,000 schedules with deadlines, cancels and destroys, locks exclude, are never lost and never doubled.
// OUT: mutexes: all hold
// OUT: rwlocks: all hold
// OUT: sems: all hold
// OUT: conds: all hold
// RUN: %exec --levels "O2 asan" %s
#include "simulate.h"
#include "status.h"
enum { WORKERS = 5, UNITS = 2 };
static weft_mutex m;
static weft_rwlock l;
static weft_sem s;
static weft_cond c;
static int inside, writers, wrong, credits;
static weft_task *tasks[WORKERS];

static uint64_t some_deadline(void) { return any(2) ? WEFT_NEVER : weft_now_ns() + any(40); }
static void check(bool holds) { wrong += !holds; }

/* Cleanups of a critical section: what the destroy of its task must run. */
struct section { bool writes, entered; };
static void leave_mutex(struct section *self)
{
    if (!self->entered)
        return;
    inside--;
    check(weft_mutex_unlock(&m) == 0);
}
static void leave_rwlock(struct section *self)
{
    if (!self->entered)
        return;
    *(self->writes ? &writers : &inside) -= 1;
    check(weft_rwlock_unlock(&l) == 0);
}
static void leave_sem(struct section *self)
{
    if (!self->entered)
        return;
    inside--;
    check(weft_sem_post(&s) == 0);
}
static fiber void dally(void)
{
    if (any(3))
        weft_yield();
    else
        weft_sleep_ns(any(30));
}
static fiber void use_mutex(void)
{
    for (int round = 0; round < 4; round++) {
        struct section self __attribute__((cleanup(leave_mutex))) = {false, false};
        self.entered = weft_mutex_lock_until(&m, some_deadline()) == 0;
        if (!self.entered)
            continue;
        check(++inside == 1);
        dally();
        check(inside == 1);
    }
}
static fiber void use_rwlock(void)
{
    for (int round = 0; round < 4; round++) {
        struct section self __attribute__((cleanup(leave_rwlock))) = {any(2), false};
        int status = self.writes ? weft_rwlock_wrlock_until(&l, some_deadline()) : weft_rwlock_rdlock_until(&l, some_deadline());
        if (status)
            continue;
        self.entered = true;
        *(self.writes ? &writers : &inside) += 1;
        check(writers == 0 || (writers == 1 && inside == 0));
        dally();
        check(writers == 0 || (writers == 1 && inside == 0));
    }
}
static fiber void use_sem(void)
{
    for (int round = 0; round < 4; round++) {
        struct section self __attribute__((cleanup(leave_sem))) = {false, false};
        self.entered = weft_sem_wait_until(&s, some_deadline()) == 0;
        if (!self.entered)
            continue;
        check(++inside <= UNITS);
        dally();
    }
}
/* Takes one credit each; those there are for all who wait. */
static fiber void use_cond(void)
{
    struct section self __attribute__((cleanup(leave_mutex))) = {false, false};
    int status = weft_mutex_lock(&m);
    if (status)
        return;
    self.entered = true;
    check(++inside == 1);
    while (!credits && !status) {
        inside--;
        self.entered = false;
        status = weft_cond_wait_until(&c, &m, some_deadline());
        self.entered = true;
        check(++inside == 1);
    }
    if (credits)
        credits--;
}
static fiber void give_credits(void)
{
    for (int i = 0; i < WORKERS; i++) {
        bool deferred = weft_cancel_defer();
        weft_mutex_lock(&m);
        credits++;
        weft_cond_signal(&c);
        weft_mutex_unlock(&m);
        weft_cancel_resume(deferred);
        dally();
    }
}
/* Cancels and destroys at any time. */
static fiber void chaos(void)
{
    for (int i = any(4); i; i--) {
        int victim = any(WORKERS);
        dally();
        if (tasks[victim] && any(2)) {
            weft_cancel(tasks[victim]);
        } else {
            weft_destroy(tasks[victim]);
            tasks[victim] = NULL;
        }
    }
}
static fiber int finish(void)
{
    weft_join(weft_spawn(chaos()), NULL);
    for (int i = 0; i < WORKERS; i++)
        if (tasks[i])
            weft_join(tasks[i], NULL);
    check(inside == 0 && writers == 0);
    return wrong;
}
static fiber int mutexes(void)
{
    m = (weft_mutex)WEFT_MUTEX_INIT;
    for (int i = 0; i < WORKERS; i++)
        tasks[i] = weft_spawn(use_mutex());
    finish();
    check(weft_mutex_try_lock(&m) == 0 && !m.waiters.next);
    return wrong;
}
static fiber int rwlocks(void)
{
    l = (weft_rwlock)WEFT_RWLOCK_INIT;
    for (int i = 0; i < WORKERS; i++)
        tasks[i] = weft_spawn(use_rwlock());
    finish();
    check(weft_rwlock_try_wrlock(&l) == 0 && !l.waiters.next);
    return wrong;
}
static fiber int sems(void)
{
    s = (weft_sem)WEFT_SEM_INIT(UNITS);
    for (int i = 0; i < WORKERS; i++)
        tasks[i] = weft_spawn(use_sem());
    finish();
    check(s.count == UNITS && !s.waiters.next);
    return wrong;
}
static fiber int conds(void)
{
    m = (weft_mutex)WEFT_MUTEX_INIT;
    c = (weft_cond)WEFT_COND_INIT;
    credits = 0;
    for (int i = 0; i < WORKERS; i++)
        tasks[i] = weft_spawn(use_cond());
    weft_task *giver = weft_spawn(give_credits());
    finish(); /* a lost signal is a deadlock */
    weft_join(giver, NULL);
    check(weft_mutex_try_lock(&m) == 0 && !m.waiters.next && !c.waiters.next);
    return wrong;
}
int main(void)
{
    poison_install();
    SIMULATED(mutexes, 10000);
    SIMULATED(rwlocks, 10000);
    SIMULATED(sems, 10000);
    SIMULATED(conds, 10000);
    poison_check();
    return 0;
}
