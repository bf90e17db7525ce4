// Events come while the run queue is never empty, beside sleeping tasks, and while another thread wakes a task.
// OUT: busy 1
// OUT: slept 1
// OUT: woken 1
// RUN: %exec --levels "O0 O2 asan" --flags -pthread %s
#define _GNU_SOURCE
#include "exec.h"
#include <pthread.h>
#include <unistd.h>
#include <weft/io.h>
static bool stop;
static fiber void busy(void)
{
    while (!stop)
        weft_yield();
}
static fiber int sleeper(void)
{
    int n = 0;
    for (; n < 5; n++)
        weft_sleep_ms(1);
    return n;
}
static void *wakes(void *task)
{
    usleep(20000);
    weft_wake(task);
    return NULL;
}
static fiber int parked(void)
{
    weft_suspend();
    return 7;
}
static fiber void reads_for_ever(int fd)
{
    char byte;
    weft_read(fd, &byte, 1);
}
static fiber int root(void)
{
    int p[2], status = 0;
    char byte = 0;
    REQUIRE(pipe(p) == 0);
    weft_task *b = weft_spawn(busy()), *s = weft_spawn(sleeper());
    weft_task *r = weft_spawn(weft_read(p[0], &byte, 1));
    weft_yield();
    REQUIRE(write(p[1], "b", 1) == 1);
    ssize_t got = 0;
    REQUIRE(weft_join_until(r, &got, weft_now_ns() + 5000000000u) == 0);
    trace("busy %d\n", got == 1 && byte == 'b' && !weft_done(b));
    stop = true;
    weft_join(b, NULL);
    r = weft_spawn(reads_for_ever(p[0]));
    REQUIRE(weft_join(s, &status) == 0);
    trace("slept %d\n", status == 5);
    /* Now all that can happen while the scheduler sleeps for events is the other thread's wake. */
    weft_task *t = weft_spawn(parked());
    pthread_t thread;
    pthread_create(&thread, NULL, wakes, t);
    REQUIRE(weft_join(t, &status) == 0);
    pthread_join(thread, NULL);
    trace("woken %d\n", status == 7);
    weft_destroy(r);
    close(p[0]);
    close(p[1]);
    return 0;
}
static void *on_a_thread(void *unused)
{
    (void)unused;
    stop = true;
    int p[2], r = pipe(p);
    weft_task *t = weft_spawn(reads_for_ever(p[0]));
    weft_detach(weft_spawn(weft_write(p[1], "q", 1)));
    weft_detach(t);
    r = weft_run(sleeper());
    REQUIRE(r == 5);
    close(p[0]);
    close(p[1]);
    return NULL;
}
int main(void)
{
    weft_run(root());
    /* Another scheduler with its own loop, which goes with its thread. */
    pthread_t thread;
    pthread_create(&thread, NULL, on_a_thread, NULL);
    pthread_join(thread, NULL);
    return 0;
}
