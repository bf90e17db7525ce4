// I: with WEFT_THREADS tasks run on several threads at once and go on on others; errno, thread-local variables and
// I: pthread_self are those of the thread; timers, scopes, joins and the value of weft_run work as with one.
// I: [tasks that run on one thread and then on another]
// OUT: ran on several threads at once
// OUT: some went on on another thread, all found themselves there
// OUT: 64 joined, sum 2016, 20 sleepers in time
// OUT: result 33
// OUT: alone again
// RUN: %exec --levels "O0 O2 asan tsan" %s
#include "exec.h"
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
static _Thread_local int mark;
static int moved, wrong, meeting;

static void check(bool holds) { __atomic_fetch_add(&wrong, !holds, __ATOMIC_RELAXED); }
/* Ends only if both run at the same time. */
static fiber void meet(void)
{
    __atomic_fetch_add(&meeting, 1, __ATOMIC_RELAXED);
    while (__atomic_load_n(&meeting, __ATOMIC_RELAXED) < 2)
        ;
}
/* On a busy machine the other threads may begin late. */
static fiber int wander(int value)
{
    for (int i = 0; i < 200 || !__atomic_load_n(&moved, __ATOMIC_RELAXED); i++) {
        pthread_t before = pthread_self();
        mark = value;
        errno = value;
        check(mark == value && errno == value);
        if (i % 50 == 0)
            weft_sleep_ns(1000);
        else
            weft_yield();
        if (!pthread_equal(pthread_self(), before))
            __atomic_fetch_add(&moved, 1, __ATOMIC_RELAXED);
        mark = -value;
        errno = i;
        check(mark == -value && errno == i);
    }
    return value;
}
static fiber void sleeper(int ms, int *late)
{
    uint64_t until = weft_now_ns() + (uint64_t)ms * 1000000;
    weft_sleep_ms((uint32_t)ms);
    check(weft_now_ns() >= until);
    (void)late;
}
static fiber int root(int x)
{
    weft_task *tasks[64];
    int sum = 0, joined = 0, late = 0;
    weft_task *one = weft_spawn(meet()), *two = weft_spawn(meet());
    weft_join(one, NULL);
    weft_join(two, NULL);
    trace("ran on several threads at once\n");
    for (int i = 0; i < 64; i++)
        tasks[i] = weft_spawn(wander(i));
    for (int i = 0; i < 64; i++) {
        int value = 0;
        joined += weft_join(tasks[i], &value) == 0;
        sum += value;
    }
    trace("%s, %s\n", moved ? "some went on on another thread" : "none moved", wrong ? "not all found themselves there" : "all found themselves there");
    WEFT_SCOPE(scope);
    for (int i = 0; i < 20; i++)
        weft_scope_spawn(&scope, sleeper(1 + i % 7, &late));
    weft_scope_join(&scope);
    trace("%d joined, sum %d, 20 sleepers %s\n", joined, sum, wrong ? "early" : "in time");
    return x + 1;
}
static fiber int alone(void)
{
    pthread_t before = pthread_self();
    for (int i = 0; i < 100; i++)
        weft_yield();
    return pthread_equal(before, pthread_self());
}
int main(void)
{
    setenv("WEFT_THREADS", "4", 1);
    trace("result %d\n", weft_run(root(32)));
    setenv("WEFT_THREADS", "1", 1);
    trace("%s\n", weft_run(alone()) ? "alone again" : "still in a pool");
    return 0;
}
