// I: every lock and gate holds between tasks of three threads: what is guarded by it is plain memory.
// OUT: mutex 3000, rwlock 3000 never torn, sem at most 2, cond 3000
// OUT: event seen by 6, group of 6 done, scope of 6 joined
// RUN: %exec --levels "O0 O2 asan tsan" %s
#include "exec.h"
enum { THREADS = 3, EACH = 500, TASKS = 2 * THREADS };
static weft_sched *scheds[THREADS];
static weft_mutex mutex = WEFT_MUTEX_INIT, queue_mutex = WEFT_MUTEX_INIT;
static weft_rwlock lock = WEFT_RWLOCK_INIT;
static weft_sem sem = WEFT_SEM_INIT(2);
static weft_cond cond = WEFT_COND_INIT;
static weft_event event = WEFT_EVENT_INIT;
static weft_group group = WEFT_GROUP_INIT;
static int counter, pair[2], torn, inside, most, queued, taken, seen;

static fiber void count(void)
{
    for (int i = 0; i < EACH; i++) {
        weft_mutex_lock(&mutex);
        int old = counter;
        if (i % 8 == 0)
            weft_yield();
        counter = old + 1;
        weft_mutex_unlock(&mutex);

        weft_rwlock_wrlock(&lock);
        pair[0]++;
        pair[1]++;
        weft_rwlock_unlock(&lock);
        weft_rwlock_rdlock(&lock);
        __atomic_fetch_add(&torn, pair[0] != pair[1], __ATOMIC_RELAXED);
        weft_rwlock_unlock(&lock);

        weft_sem_wait(&sem);
        int now = __atomic_add_fetch(&inside, 1, __ATOMIC_RELAXED);
        if (now > __atomic_load_n(&most, __ATOMIC_RELAXED))
            __atomic_store_n(&most, now, __ATOMIC_RELAXED);
        __atomic_fetch_sub(&inside, 1, __ATOMIC_RELAXED);
        weft_sem_post(&sem);

        weft_mutex_lock(&queue_mutex);
        queued++;
        weft_mutex_unlock(&queue_mutex);
        weft_cond_signal(&cond);
    }
    weft_event_wait(&event);
    __atomic_fetch_add(&seen, 1, __ATOMIC_RELAXED);
    weft_group_done(&group);
}
static fiber void child(int *ended) { weft_yield(); ++*ended; }
static fiber int owns(void)
{
    int ended[TASKS] = {0}, sum = 0;
    WEFT_SCOPE(scope);
    for (int i = 0; i < TASKS; i++)
        weft_scope_spawn(&scope, child(&ended[i]));
    weft_scope_join(&scope);
    for (int i = 0; i < TASKS; i++)
        sum += ended[i];
    return sum;
}
static fiber int root(void)
{
    int joined = 0;
    weft_group_add(&group, TASKS);
    for (int i = 0; i < THREADS; i++)
        scheds[i] = weft_sched_start();
    for (int i = 0; i < TASKS; i++)
        weft_detach(weft_spawn_on(scheds[i % THREADS], count()));
    weft_mutex_lock(&queue_mutex);
    while (taken < TASKS * EACH) {
        while (taken == queued)
            weft_cond_wait(&cond, &queue_mutex);
        taken++;
    }
    weft_mutex_unlock(&queue_mutex);
    weft_event_set(&event);
    weft_group_wait(&group);
    weft_join(weft_spawn_on(scheds[0], owns()), &joined);
    trace("mutex %d, rwlock %d %s, sem at most %d, cond %d\n", counter, pair[0], torn ? "torn" : "never torn", most > 2 ? most : 2, taken);
    trace("event seen by %d, group of %d done, scope of %d joined\n", seen, TASKS, joined);
    for (int i = 0; i < THREADS; i++)
        weft_sched_stop(scheds[i]);
    return 0;
}
int main(void) { return weft_run(root()); }
