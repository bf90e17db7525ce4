// I G: tasks of a pool, and of two threads with one each, wait for everything at once, with deadlines, and are
// I G: cancelled, destroyed and left behind: at the end all locks are free and all units are there.
// OUT: one pool: free
// OUT: two pools: free
// OUT: two threads: free
// RUN: %exec --levels "O2 asan tsan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <weft/io.h>
enum { OWNERS = 3, ROUNDS = 12, WORKERS = 6, CALLS = 12 };
static weft_mutex mutexes[2];
static weft_rwlock lock;
static weft_cond cond;
static weft_sem sem = WEFT_SEM_INIT(2);
static weft_event event;
static weft_chan *chans[3];
static int pair[2];
static unsigned any(unsigned *seed, unsigned n)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % n;
}
static void unlock_mutex(weft_mutex **held)
{
    /* -EPERM in a weft_cond_wait that is destroyed. */
    if (*held)
        weft_mutex_unlock(*held);
}
static void unlock_lock(const bool *held)
{
    if (*held)
        weft_rwlock_unlock(&lock);
}
static void post(const bool *held)
{
    if (*held)
        weft_sem_post(&sem);
}
static void nothing(void *unused) { (void)unused; }
static fiber void yields(void) { weft_yield(); }
static fiber void lock_something(unsigned *seed, uint64_t deadline_ns)
{
    weft_mutex *mutex __attribute__((cleanup(unlock_mutex))) = NULL;
    bool have_lock __attribute__((cleanup(unlock_lock))) = false;
    bool have_unit __attribute__((cleanup(post))) = false;
    weft_mutex *one = &mutexes[any(seed, 2)];
    switch (any(seed, 4)) {
    case 0: mutex = weft_mutex_lock_until(one, deadline_ns) ? NULL : one; break;
    case 1: have_lock = !(any(seed, 2) ? weft_rwlock_rdlock(&lock) : weft_rwlock_wrlock_until(&lock, deadline_ns)); break;
    case 2: have_unit = !weft_sem_wait_until(&sem, deadline_ns); break;
    default:
        mutex = weft_mutex_lock(one) ? NULL : one;
        if (mutex)
            weft_cond_wait_until(&cond, mutex, deadline_ns);
    }
    weft_yield();
}
static fiber void transfer_something(unsigned *seed, uint64_t deadline_ns)
{
    int elems[5] = {0};
    struct weft_case cases[5];
    for (int i = 0; i < 5; i++)
        cases[i] = (struct weft_case){any(seed, 2) ? WEFT_SEND : WEFT_RECV, chans[any(seed, 3)], &elems[i], 0};
    switch (any(seed, 5)) {
    case 0: weft_chan_send_until(chans[any(seed, 3)], elems, deadline_ns); break;
    case 1: weft_chan_recv_until(chans[any(seed, 3)], elems, deadline_ns); break;
    case 2: weft_select_until(cases, any(seed, 5) + 1, deadline_ns); break;
    case 3: weft_read_until(pair[0], elems, 1, deadline_ns); break;
    default: weft_write_until(pair[1], elems, 1, deadline_ns);
    }
}
static fiber void wait_for_others(unsigned *seed, uint64_t deadline_ns)
{
    WEFT_SCOPE(scope);
    for (int i = 0; i < 3; i++)
        weft_scope_spawn(&scope, yields());
    switch (any(seed, 5)) {
    case 0: weft_scope_join_until(&scope, deadline_ns); break;
    case 1: weft_event_wait_until(&event, deadline_ns); break;
    case 2: weft_work(nothing, NULL); break;
    case 3: weft_event_clear(&event); break;
    default: weft_cond_broadcast(&cond), weft_event_set(&event);
    }
}
static fiber void work(unsigned seed)
{
    for (int i = 0; i < CALLS; i++) {
        uint64_t deadline_ns = weft_now_ns() + any(&seed, 100000);
        bool defers = any(&seed, 5) == 0, before = defers ? weft_cancel_defer() : false;
        switch (any(&seed, 4)) {
        case 0: lock_something(&seed, deadline_ns); break;
        case 1: transfer_something(&seed, deadline_ns); break;
        case 2: wait_for_others(&seed, deadline_ns); break;
        default: weft_sleep_ns(any(&seed, 30000));
        }
        if (defers)
            weft_cancel_resume(before);
    }
}
static fiber void own(unsigned seed)
{
    weft_task *tasks[WORKERS];
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < WORKERS; i++)
            tasks[i] = weft_spawn(work(any(&seed, 1u << 20)));
        for (int i = 0; i < WORKERS; i++) {
            weft_sleep_ns(any(&seed, 20000));
            switch (any(&seed, 4)) {
            case 0: weft_destroy(tasks[i]); break;
            case 1: weft_cancel(tasks[i]); weft_join(tasks[i], NULL); break;
            case 2: weft_join(tasks[i], NULL); break;
            default: weft_cancel(tasks[i]); weft_detach(tasks[i]);
            }
        }
    }
}
static fiber int root(unsigned seed)
{
    WEFT_SCOPE(owners);
    for (int i = 0; i < OWNERS; i++)
        weft_scope_spawn(&owners, own(seed + (unsigned)i));
    return weft_scope_join(&owners);
}
static void *run(void *seed)
{
    weft_run(root(*(unsigned *)seed));
    return NULL;
}
static void try_with(const char *name, const char *workers, int threads)
{
    pthread_t other;
    unsigned seeds[] = {7, 8};
    setenv("WEFT_THREADS", workers, 1);
    if (threads > 1)
        pthread_create(&other, NULL, run, &seeds[1]);
    run(&seeds[0]);
    if (threads > 1)
        pthread_join(other, NULL);
    bool are_free = !weft_mutex_try_lock(&mutexes[0]) && !weft_mutex_try_lock(&mutexes[1]) && !weft_rwlock_try_wrlock(&lock) &&
                    !weft_sem_try_wait(&sem) && !weft_sem_try_wait(&sem) && weft_sem_try_wait(&sem) == -EAGAIN;
    weft_mutex_unlock(&mutexes[0]), weft_mutex_unlock(&mutexes[1]), weft_rwlock_unlock(&lock);
    weft_sem_post(&sem), weft_sem_post(&sem);
    trace("%s: %s\n", name, are_free ? "free" : "something is lost");
}
int main(void)
{
    for (size_t i = 0; i < 3; i++)
        chans[i] = weft_chan_create(sizeof(int), i);
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair) == 0);
    try_with("one pool", "3", 1);
    try_with("two pools", "2", 2);
    try_with("two threads", "1", 2);
    for (size_t i = 0; i < 3; i++)
        weft_chan_destroy(chans[i]);
    return 0;
}
