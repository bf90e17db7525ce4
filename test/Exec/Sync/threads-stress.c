// G I: random tasks on four schedulers, cancelled from anywhere and destroyed on their own threads wherever they wait,
// G I: lose no element, no unit and no lock; then the same in a pool of three threads, where all destroy each other.
// G I: [channels and locks between threads, ended from anywhere]
// OUT: four schedulers: all hold
// OUT: a pool: all hold
// RUN: %exec --levels "O2 asan tsan" %s
#include "exec.h"
#include <stdlib.h>
#include <errno.h>
enum { THREADS = 3, TASKS = 24, CHANNELS = 4, ROUNDS = 30 };
static weft_sched *scheds[THREADS];
static weft_chan *chans[CHANNELS];
static weft_mutex mutex;
static weft_rwlock lock;
static weft_sem sem;
static weft_cond cond;
static weft_event event;
static weft_group group;
static int in_mutex, in_write, in_read, in_sem, wrong, sent, received;
static weft_group ended;

static unsigned any(uint64_t *random, unsigned n)
{
    uint64_t x = *random += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return (unsigned)((x ^ (x >> 31)) % n);
}
static int add(int *n, int more) { return __atomic_add_fetch(n, more, __ATOMIC_RELAXED); }
static void check(bool holds) { add(&wrong, !holds); }
static void unlock(weft_mutex **m)
{
    if (*m) {
        check(add(&in_mutex, -1) == 0);
        check(weft_mutex_unlock(*m) == 0);
    }
}
static void unread(weft_rwlock **l)
{
    if (*l) {
        add(&in_read, -1);
        check(weft_rwlock_unlock(*l) == 0);
    }
}
static void unwrite(weft_rwlock **l)
{
    if (*l) {
        check(add(&in_write, -1) == 0);
        check(weft_rwlock_unlock(*l) == 0);
    }
}
static void unwait(weft_sem **s)
{
    if (*s) {
        add(&in_sem, -1);
        check(weft_sem_post(*s) == 0);
    }
}
static void count_down(weft_group **g) { weft_group_done(*g); }

static fiber void with_mutex(uint64_t *random, uint64_t deadline_ns)
{
    weft_mutex *held __attribute__((cleanup(unlock))) = NULL;
    if (weft_mutex_lock_until(&mutex, deadline_ns))
        return;
    held = &mutex;
    check(add(&in_mutex, 1) == 1);
    if (any(random, 2))
        weft_yield();
    if (any(random, 4) == 0) {
        /* Destroyed in there it does not hold the mutex. */
        held = NULL;
        add(&in_mutex, -1);
        weft_cond_wait_until(&cond, &mutex, weft_now_ns() + 200000);
        held = &mutex;
        check(add(&in_mutex, 1) == 1);
    }
}
static fiber void with_lock(uint64_t *random, uint64_t deadline_ns)
{
    weft_rwlock *reads __attribute__((cleanup(unread))) = NULL, *writes __attribute__((cleanup(unwrite))) = NULL;
    if (any(random, 2)) {
        if (weft_rwlock_rdlock_until(&lock, deadline_ns) == 0) {
            reads = &lock;
            add(&in_read, 1);
            check(__atomic_load_n(&in_write, __ATOMIC_RELAXED) == 0);
        }
    } else if (weft_rwlock_wrlock_until(&lock, deadline_ns) == 0) {
        writes = &lock;
        check(add(&in_write, 1) == 1 && __atomic_load_n(&in_read, __ATOMIC_RELAXED) == 0);
    }
    weft_yield();
}
static fiber void with_sem(uint64_t deadline_ns)
{
    weft_sem *held __attribute__((cleanup(unwait))) = NULL;
    if (weft_sem_wait_until(&sem, deadline_ns))
        return;
    held = &sem;
    check(add(&in_sem, 1) <= 2);
    weft_yield();
}
static fiber void transfer(uint64_t *random, uint64_t deadline_ns)
{
    struct weft_case cases[CHANNELS];
    int elem = 1, got[CHANNELS], n = 1 + (int)any(random, CHANNELS);
    for (int i = 0; i < n; i++) {
        bool sends = any(random, 2);
        cases[i] = (struct weft_case){sends ? WEFT_SEND : WEFT_RECV, chans[any(random, CHANNELS)], sends ? &elem : &got[i], 9};
    }
    int at = n == 1 ? 0 : weft_select_until(cases, (size_t)n, deadline_ns);
    int status = at;
    if (n == 1)
        status = cases[0].op == WEFT_SEND ? weft_chan_send_until(cases[0].chan, &elem, deadline_ns)
                                          : weft_chan_recv_until(cases[0].chan, &got[0], deadline_ns);
    else if (at >= 0)
        status = cases[at].status;
    if (status == 0 && cases[at].op == WEFT_RECV)
        check(got[at] == 1);
}
static fiber int grandchild(void) { return weft_sleep_ns(100000); }
static fiber void with_scope(uint64_t *random)
{
    WEFT_SCOPE(scope);
    for (int i = 0; i < 3; i++)
        weft_scope_spawn(&scope, grandchild());
    if (any(random, 2))
        weft_scope_join(&scope);
    else if (any(random, 2))
        weft_scope_cancel(&scope);
}
static fiber void act(uint64_t *random)
{
    uint64_t deadline_ns = weft_now_ns() + any(random, 300000);
    switch (any(random, 12)) {
    case 0: case 1: with_mutex(random, deadline_ns); break;
    case 2: with_lock(random, deadline_ns); break;
    case 3: with_sem(deadline_ns); break;
    case 4: weft_event_wait_until(&event, deadline_ns); break;
    case 5: weft_group_wait_until(&group, deadline_ns); break;
    case 6: weft_cond_signal(&cond); weft_cond_broadcast(&cond); break;
    case 7: any(random, 2) ? weft_event_set(&event) : weft_event_clear(&event); break;
    case 8: weft_group_add(&group, 1); weft_yield(); weft_group_done(&group); break;
    case 9: with_scope(random); break;
    default: transfer(random, deadline_ns);
    }
}
static fiber int worker(uint64_t random)
{
    weft_group *all __attribute__((cleanup(count_down))) = &ended;
    for (int i = 0; i < ROUNDS; i++)
        act(&random);
    return 7;
}
/* Spawns and ends tasks of this scheduler; those that it has not destroyed it joins. */
static fiber void master(uint64_t random, weft_task **foreign, int foreigners)
{
    weft_task *mine[TASKS];
    for (int i = 0; i < TASKS; i++) {
        weft_group_add(&ended, 1);
        mine[i] = weft_spawn(worker(random + (uint64_t)i * 1000));
    }
    for (int i = 0; i < TASKS; i++) {
        weft_sleep_ns(any(&random, 100000));
        if (foreigners)
            weft_cancel(foreign[any(&random, (unsigned)foreigners)]);
        unsigned how = any(&random, 4);
        int value = 7;
        if (how == 0) {
            weft_destroy(mine[i]);
            continue;
        }
        bool canceled = how == 1 && weft_cancel(mine[i]) == 0;
        int status = weft_join(mine[i], &value);
        check(value == 7 && status == (canceled ? -ECANCELED : 0));
    }
}
static void set_up(void)
{
    mutex = (weft_mutex)WEFT_MUTEX_INIT;
    lock = (weft_rwlock)WEFT_RWLOCK_INIT;
    sem = (weft_sem)WEFT_SEM_INIT(2);
    cond = (weft_cond)WEFT_COND_INIT;
    event = (weft_event)WEFT_EVENT_INIT;
    group = (weft_group)WEFT_GROUP_INIT;
    for (int i = 0; i < CHANNELS; i++)
        chans[i] = weft_chan_create(sizeof(int), (size_t)i / 2);
}
static void tear_down(void)
{
    check(!in_mutex && !in_write && !in_read && !in_sem);
    check(!mutex.holder && !lock.writer && !lock.readers && sem.count == 2 && !ended.count);
    check(weft_mutex_try_lock(&mutex) == 0 && weft_rwlock_try_wrlock(&lock) == 0);
    for (int i = 0; i < CHANNELS; i++)
        weft_chan_destroy(chans[i]);
}
static fiber int on_four(uint64_t seed)
{
    weft_task *tasks[THREADS + 1], *foreign[TASKS];
    set_up();
    for (int i = 0; i < TASKS; i++) {
        weft_group_add(&ended, 1);
        foreign[i] = weft_spawn_on(scheds[i % THREADS], worker(seed + 77 * (uint64_t)i));
    }
    for (int i = 0; i < THREADS; i++)
        tasks[i] = weft_spawn_on(scheds[i], master(seed * 100 + (uint64_t)i, foreign, TASKS));
    master(seed, foreign, TASKS);
    for (int i = 0; i < THREADS; i++)
        weft_join(tasks[i], NULL);
    for (int i = 0; i < TASKS; i++) {
        int value = 0;
        weft_join(foreign[i], &value);
        check(value == 7);
    }
    weft_group_wait(&ended);
    tear_down();
    return 0;
}
static fiber int in_pool(uint64_t seed)
{
    weft_task *tasks[4];
    set_up();
    for (int i = 0; i < 4; i++)
        tasks[i] = weft_spawn(master(seed * 100 + (uint64_t)i, NULL, 0));
    for (int i = 0; i < 4; i++)
        weft_join(tasks[i], NULL);
    weft_group_wait(&ended);
    tear_down();
    return 0;
}
static void say(const char *what, uint64_t seed)
{
    if (wrong)
        trace("%s: %d wrong by seed %d\n", what, wrong, (int)seed);
    else
        trace("%s: all hold\n", what);
}
int main(void)
{
    const char *only = getenv("STRESS_SEED"), *many = getenv("STRESS_SEEDS");
    uint64_t first = only ? strtoull(only, NULL, 10) : 1, seed, last = first + (many ? strtoull(many, NULL, 10) : 5);
    for (int i = 0; i < THREADS; i++)
        scheds[i] = weft_sched_start();
    for (seed = first; seed < last && !wrong; seed++)
        weft_run(on_four(seed));
    for (int i = 0; i < THREADS; i++)
        weft_sched_stop(scheds[i]);
    say("four schedulers", seed - 1);
    setenv("WEFT_THREADS", "3", 1);
    for (seed = first; seed < last && !wrong; seed++)
        weft_run(in_pool(seed));
    say("a pool", seed - 1);
    return 0;
}
