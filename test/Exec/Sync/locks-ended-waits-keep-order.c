// G: waiters that are cancelled, time out or are destroyed, before or after the hand-off, leave the others' order alone.
// OUT: mutex: c1=ECANCELED t1=ETIMEDOUT d1 order 0 4 5 6 free
// OUT: mutex: handed to c2=ECANCELED d2 order 1 free
// OUT: sem: c1=ECANCELED t1=ETIMEDOUT d1 order 0 4 5 6 free
// OUT: sem: handed to c2=ECANCELED d2 order 1 free
// OUT: wrlock: c1=ECANCELED t1=ETIMEDOUT d1 order 0 4 5 6 free
// OUT: wrlock: handed to c2=ECANCELED d2 order 1 free
// OUT: rdlock: c1=ECANCELED t1=ETIMEDOUT d1 order 0 4 5 6 free
// OUT: rdlock: handed to c2=ECANCELED d2 order 1 free
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "status.h"
static const char *const names[] = {"mutex", "sem", "wrlock", "rdlock"};
enum kind { MUTEX, SEM, WRLOCK, RDLOCK, KINDS };
enum { COUNT = 7 };
static weft_mutex m = WEFT_MUTEX_INIT;
static weft_sem s = WEFT_SEM_INIT(1);
static weft_rwlock l = WEFT_RWLOCK_INIT;
static int status[COUNT], order[COUNT], taken;
static fiber int lock(enum kind kind, uint64_t deadline_ns)
{
    switch (kind) {
    case MUTEX: return deadline_ns == WEFT_NEVER ? weft_mutex_lock(&m) : weft_mutex_lock_until(&m, deadline_ns);
    case SEM: return deadline_ns == WEFT_NEVER ? weft_sem_wait(&s) : weft_sem_wait_until(&s, deadline_ns);
    case WRLOCK: return deadline_ns == WEFT_NEVER ? weft_rwlock_wrlock(&l) : weft_rwlock_wrlock_until(&l, deadline_ns);
    default: return deadline_ns == WEFT_NEVER ? weft_rwlock_rdlock(&l) : weft_rwlock_rdlock_until(&l, deadline_ns);
    }
}
static int unlock(enum kind kind)
{
    return kind == MUTEX ? weft_mutex_unlock(&m) : kind == SEM ? weft_sem_post(&s) : weft_rwlock_unlock(&l);
}
static int try_lock(enum kind kind)
{
    return kind == MUTEX ? weft_mutex_try_lock(&m) : kind == SEM ? weft_sem_try_wait(&s) : weft_rwlock_try_wrlock(&l);
}
static fiber void user(enum kind kind, int i, uint64_t deadline_ns)
{
    status[i] = lock(kind, deadline_ns);
    if (status[i])
        return;
    order[taken++] = i;
    weft_yield();
    REQUIRE(unlock(kind) == 0);
}
static fiber void finish(enum kind kind, weft_task **tasks, int count)
{
    for (int i = 0; i < count; i++)
        if (tasks[i])
            weft_join(tasks[i], NULL);
    trace("order");
    for (int i = 0; i < taken; i++)
        trace(" %d", order[i]);
    trace(" %s\n", try_lock(kind) == 0 && unlock(kind) == 0 ? "free" : "taken");
}
static fiber void while_waiting(enum kind kind)
{
    weft_task *tasks[COUNT];
    taken = 0;
    REQUIRE(try_lock(kind) == 0);
    for (int i = 0; i < COUNT; i++)
        tasks[i] = weft_spawn(user(kind, i, i == 2 ? weft_now_ns() + 1000000 : WEFT_NEVER));
    weft_yield();
    weft_cancel(tasks[1]);
    weft_destroy(tasks[3]);
    tasks[3] = NULL;
    weft_sleep_ms(2);
    REQUIRE(unlock(kind) == 0);
    trace("%s: c1=%s t1=%s d1 ", names[kind], status_name(status[1]), status_name(status[2]));
    finish(kind, tasks, COUNT);
}
/* The lock is handed to a task that is cancelled, and then to one that is destroyed, before they run. */
static fiber void after_the_hand_off(enum kind kind)
{
    weft_task *tasks[3];
    taken = 0;
    REQUIRE(try_lock(kind) == 0);
    tasks[0] = weft_spawn(user(kind == RDLOCK ? WRLOCK : kind, 2, WEFT_NEVER));
    tasks[2] = weft_spawn(user(kind == RDLOCK ? WRLOCK : kind, 3, WEFT_NEVER));
    tasks[1] = weft_spawn(user(kind, 1, WEFT_NEVER));
    weft_yield();
    REQUIRE(unlock(kind) == 0);
    weft_cancel(tasks[0]);
    weft_yield(); /* it gives the lock to the second */
    weft_destroy(tasks[2]);
    tasks[2] = NULL;
    trace("%s: handed to c2=%s d2 ", names[kind], status_name(status[2]));
    finish(kind, tasks, 2);
}
static fiber int root(void)
{
    for (enum kind kind = 0; kind < KINDS; kind++) {
        while_waiting(kind);
        after_the_hand_off(kind);
    }
    return 0;
}
POISON_MAIN(root())
