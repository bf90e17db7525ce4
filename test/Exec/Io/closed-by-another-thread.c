// A close wakes tasks of all threads' schedulers that wait for the descriptor, with -EBADF; none of them meets the next
// descriptor of that number, however the threads race, and whoever closes: a task, a thread without tasks, or a pool's.
// OUT: plain thread: waits ended 5, first come first 1
// OUT: task: waits ended 5, first come first 1
// OUT: destroyed meanwhile 1
// OUT: races: 300 closed, strangers met 0
// OUT: pools: 100 closed, strangers met 0
// RUN: %exec --levels "O0 O2 asan tsan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>

enum { WAITERS = 3 };
static weft_sched *other;
static long ready;     /* atomic */
static int statuses[5]; /* written by the task, read after its join */
static int order[5], ended;
static fiber void waits(int i, int fd)
{
    char byte;
    /* Whoever is last has waited when this thread's next task runs. */
    __atomic_add_fetch(&ready, 1, __ATOMIC_RELEASE);
    statuses[i] = i % 2 ? weft_wait_fd(fd, WEFT_READABLE) : (int)weft_read(fd, &byte, 1);
    order[i] = ended++; /* of the scheduler of `other` */
}
static fiber void counts(void)
{
    __atomic_add_fetch(&ready, 1, __ATOMIC_RELEASE);
}
static void await(long n)
{
    while (__atomic_load_n(&ready, __ATOMIC_ACQUIRE) < n)
        sched_yield();
    __atomic_store_n(&ready, 0, __ATOMIC_RELAXED);
}
static void open_pair(int pair[2])
{
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair) == 0);
}
static void *closes(void *fd)
{
    return (void *)(intptr_t)weft_close(*(int *)fd);
}
static fiber void together(const char *name, bool by_thread)
{
    int pair[2], fresh[2];
    char byte = 'y';
    void *status = NULL;
    weft_task *tasks[5];
    open_pair(pair);
    ended = 0;
    for (int i = 0; i < WAITERS; i++)
        tasks[i] = weft_spawn_on(other, waits(i, pair[0]));
    weft_task *last = weft_spawn_on(other, counts());
    await(WAITERS + 1);
    weft_join(last, NULL);
    int mine[2];
    open_pair(mine); /* so that this one's scheduler has waiters too, not in the same order */
    tasks[3] = weft_spawn(weft_wait_fd(pair[0], WEFT_READABLE));
    tasks[4] = weft_spawn(weft_wait_fd(pair[0], WEFT_READABLE));
    weft_sleep_ms(1);
    int old = pair[0];
    if (by_thread) {
        pthread_t thread;
        REQUIRE(pthread_create(&thread, NULL, closes, &pair[0]) == 0 && pthread_join(thread, &status) == 0);
    } else {
        status = closes(&pair[0]);
    }
    open_pair(fresh);
    REQUIRE(fresh[0] == old && !status && write(fresh[1], &byte, 1) == 1);
    for (int i = 0; i < 5; i++)
        REQUIRE(weft_join(tasks[i], i < WAITERS ? NULL : &statuses[i]) == 0);
    int good = 0;
    for (int i = 0; i < 5; i++)
        good += statuses[i] == -EBADF;
    REQUIRE(weft_read(fresh[0], &byte, 1) == 1 && byte == 'y');
    trace("%s: waits ended %d, first come first %d\n", name, good, order[0] == 0 && order[1] == 1 && order[2] == 2);
    weft_close(fresh[0]);
    weft_close(fresh[1]);
    weft_close(mine[0]);
    weft_close(mine[1]);
    weft_close(pair[1]);
}

/* The other scheduler destroys a waiter while this one closes. */
static fiber void destroys(int fd)
{
    weft_task *task = weft_spawn_now(weft_wait_fd(fd, WEFT_READABLE));
    __atomic_add_fetch(&ready, 1, __ATOMIC_RELEASE);
    for (int i = 0; i < fd % 7; i++)
        sched_yield();
    weft_destroy(task);
}
static fiber void destroyed(void)
{
    for (int i = 0; i < 100; i++) {
        int pair[2];
        open_pair(pair);
        weft_task *task = weft_spawn_on(other, destroys(pair[0]));
        await(1);
        weft_close(pair[0]);
        weft_close(pair[1]);
        REQUIRE(weft_join(task, NULL) == 0);
    }
    trace("destroyed meanwhile 1\n");
}

/* A writer of another thread waits for room, gets some, and goes on, while its descriptor is closed: what it wrote so
 * far has arrived, so its call has begun. */
static char bytes[1 << 20];
static fiber long writes(int fd)
{
    return weft_write(fd, bytes, sizeof bytes);
}
static int races(int round, weft_sched *sched, int *strangers)
{
    static char got[4096];
    int pair[2], fresh[2], small = 1, closed = 0;
    open_pair(pair);
    setsockopt(pair[0], SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
    int old = pair[0];
    weft_detach(weft_spawn_on(sched, writes(old)));
    for (int i = 0; i < 1 + round % 8; i++)
        while (read(pair[1], got, sizeof got) < 0)
            sched_yield();
    closed = !weft_close(old);
    open_pair(fresh);
    REQUIRE(fresh[0] == old);
    for (int i = 0; i < 20; i++)
        sched_yield();
    *strangers += recv(fresh[1], got, sizeof got, MSG_DONTWAIT) > 0;
    close(pair[1]);
    close(fresh[0]);
    close(fresh[1]);
    return closed;
}
static fiber int root(void)
{
    int closed = 0, strangers = 0;
    together("plain thread", true);
    together("task", false);
    destroyed();
    for (int i = 0; i < 300; i++)
        closed += races(i, other, &strangers);
    trace("races: %d closed, strangers met %d\n", closed, strangers);
    return 0;
}

/* The same with a scheduler of two threads. */
static fiber void rounds(int *closed, int *strangers)
{
    for (int i = 0; i < 50; i++) {
        *closed += races(i, other, strangers);
        *closed += races(i, weft_sched_self(), strangers);
    }
}
int main(void)
{
    int closed = 0, strangers = 0;
    other = weft_sched_start();
    weft_run(root());
    setenv("WEFT_THREADS", "2", 1);
    weft_run(rounds(&closed, &strangers));
    trace("pools: %d closed, strangers met %d\n", closed, strangers);
    REQUIRE(weft_sched_stop(other) == 0);
    return 0;
}
