// A libuv program with timers, an async and a poll of its own adds fibers: its callbacks and the tasks alternate in its
// uv_run, which ends when neither has anything to do.
// OUT: nothing to do: 0
// OUT: spawned before the run: 1 2
// OUT: echo 100, ticks while it ran 1
// OUT: fed by a timer 0+1+2+3+4
// OUT: woken by a thread 1
// OUT: woken between runs 1
// OUT: spawned in a callback 1, now 1
// OUT: one turn per nowait 1
// OUT: stuck task does not keep it 0
// OUT: busy -16, attached twice -16, no loop -22
// OUT: signal 1
// OUT: weft_run in it 7, callbacks 1
// OUT: detached 0 and again -22, closed 0
// OUT: left over ran 1
// RUN: %exec --levels "O0 O2 asan" --flags "-lpthread" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>
#include <uv.h>
#include <weft/io.h>

static uv_loop_t loop;
static int flags[2];

static fiber void sets(int *flag, int value, uint32_t ms)
{
    if (ms)
        weft_sleep_ms(ms);
    *flag = value;
}

/* Spawned before uv_run: no callback of the application is there to start them. */
static void spawned_before(void)
{
    trace("nothing to do: %d\n", uv_run(&loop, UV_RUN_DEFAULT));
    weft_detach(weft_spawn(sets(&flags[0], 1, 0)));
    weft_detach(weft_spawn(sets(&flags[1], 2, 5)));
    uv_run(&loop, UV_RUN_DEFAULT);
    trace("spawned before the run: %d %d\n", flags[0], flags[1]);
}

/* Sockets, while the application's timer ticks. */
static int ticks, echoed;
static fiber void echo(int fd)
{
    char byte;
    while (weft_read(fd, &byte, 1) == 1)
        weft_write(fd, &byte, 1);
    weft_close(fd);
}
static fiber void ask(int fd)
{
    char byte;
    for (int i = 0; i < 100; i++) {
        if (i % 10 == 0)
            weft_sleep_ms(1);
        byte = (char)i;
        REQUIRE(weft_write(fd, &byte, 1) == 1 && weft_read(fd, &byte, 1) == 1);
        echoed += byte == (char)i;
    }
    weft_close(fd);
}
static void tick(uv_timer_t *timer)
{
    ticks++;
    if (echoed == 100)
        uv_timer_stop(timer);
}
static void sockets(void)
{
    uv_timer_t timer;
    int pair[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    uv_timer_init(&loop, &timer);
    uv_timer_start(&timer, tick, 1, 1);
    weft_detach(weft_spawn(echo(pair[0])));
    weft_detach(weft_spawn(ask(pair[1])));
    uv_run(&loop, UV_RUN_DEFAULT);
    trace("echo %d, ticks while it ran %d\n", echoed, ticks >= 5);
    uv_close((uv_handle_t *)&timer, NULL);
    uv_run(&loop, UV_RUN_DEFAULT);
}

/* A callback feeds a channel; nothing else keeps the loop going. */
static weft_chan *fed;
static fiber void eats(void)
{
    int number;
    char sum[32] = "";
    while (weft_chan_recv(fed, &number) == 0)
        sprintf(sum + strlen(sum), "%s%d", *sum ? "+" : "", number);
    trace("fed by a timer %s\n", sum);
}
static void feed(uv_timer_t *timer)
{
    static int number;
    if (number < 5)
        REQUIRE(weft_chan_try_send(fed, &number) == 0);
    if (number++ == 5) {
        weft_chan_close(fed);
        uv_close((uv_handle_t *)timer, NULL);
    }
}
static void channel(void)
{
    uv_timer_t timer;
    fed = weft_chan_create(sizeof(int), 0);
    uv_timer_init(&loop, &timer);
    uv_timer_start(&timer, feed, 1, 1);
    weft_detach(weft_spawn(eats()));
    uv_run(&loop, UV_RUN_DEFAULT);
    weft_chan_destroy(fed);
}

/* From another thread, and from plain code between two runs. */
static fiber void parks(int *flag)
{
    weft_suspend();
    *flag = 1;
}
static void *wakes(void *task)
{
    usleep(5000);
    weft_wake(task);
    return NULL;
}
static void woken(void)
{
    pthread_t thread;
    int flag = 0;
    weft_task *task = weft_spawn(parks(&flag));
    pthread_create(&thread, NULL, wakes, task);
    uv_run(&loop, UV_RUN_DEFAULT);
    pthread_join(thread, NULL);
    trace("woken by a thread %d\n", flag);
    weft_detach(task);

    weft_event event = WEFT_EVENT_INIT;
    task = weft_spawn(weft_event_wait(&event));
    uv_run(&loop, UV_RUN_DEFAULT);
    flag = weft_done(task);
    weft_event_set(&event);
    uv_run(&loop, UV_RUN_DEFAULT);
    trace("woken between runs %d\n", !flag && weft_done(task));
    weft_detach(task);
}

/* In callbacks. */
static void spawns(uv_timer_t *timer)
{
    weft_detach(weft_spawn(sets(&flags[0], 3, 2)));
    weft_detach(weft_spawn_now(sets(&flags[1], 4, 2)));
    uv_close((uv_handle_t *)timer, NULL);
}
static void in_callback(void)
{
    uv_timer_t timer;
    uv_timer_init(&loop, &timer);
    uv_timer_start(&timer, spawns, 1, 0);
    uv_run(&loop, UV_RUN_DEFAULT);
    trace("spawned in a callback %d, now %d\n", flags[0] == 3, flags[1] == 4);
}

static fiber void counts(int *count)
{
    while (!weft_yield())
        ++*count;
}
static void nowait(void)
{
    int count = 0, stuck = 0;
    weft_task *task = weft_spawn(counts(&count));
    for (int i = 0; i < 100; i++)
        uv_run(&loop, UV_RUN_NOWAIT);
    trace("one turn per nowait %d\n", count >= 99 && count <= 200);
    weft_destroy(task);

    weft_sem sem = WEFT_SEM_INIT(0);
    task = weft_spawn(weft_sem_wait(&sem));
    stuck = uv_run(&loop, UV_RUN_DEFAULT);
    trace("stuck task does not keep it %d\n", stuck);
    weft_destroy(task);
}

static void refusals(void)
{
    int pair[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    weft_task *task = weft_spawn_now(weft_wait_fd(pair[0], WEFT_READABLE));
    trace("busy %d, attached twice %d, no loop %d\n", weft_uv_detach(), weft_uv_attach(&loop), weft_uv_attach(NULL));
    weft_destroy(task);
    close(pair[0]);
    close(pair[1]);
}

static fiber void waits_signal(int *flag)
{
    *flag = weft_signal_wait(SIGUSR1) == 0;
}
static void raises(uv_timer_t *timer)
{
    kill(getpid(), SIGUSR1);
    uv_close((uv_handle_t *)timer, NULL);
}
static void signals(void)
{
    uv_timer_t timer;
    int flag = 0;
    uv_timer_init(&loop, &timer);
    uv_timer_start(&timer, raises, 1, 0);
    REQUIRE(weft_signal_watch(SIGUSR1) == 0); /* the timer may be due before the task has run */
    weft_detach(weft_spawn(waits_signal(&flag)));
    uv_run(&loop, UV_RUN_DEFAULT);
    trace("signal %d\n", flag);
}

static fiber int seven(void)
{
    weft_sleep_ms(5);
    return 7;
}
static void runs(void)
{
    uv_timer_t timer;
    ticks = 0;
    uv_timer_init(&loop, &timer);
    uv_timer_start(&timer, tick, 1, 1);
    int value = weft_run(seven());
    trace("weft_run in it %d, callbacks %d\n", value, ticks >= 1);
    uv_close((uv_handle_t *)&timer, NULL);
    uv_run(&loop, UV_RUN_DEFAULT);
}

int main(void)
{
    poison_install();
    REQUIRE(uv_loop_init(&loop) == 0 && weft_uv_attach(&loop) == 0);
    spawned_before();
    sockets();
    channel();
    woken();
    in_callback();
    nowait();
    refusals();
    signals();
    runs();

    int flag = 0;
    weft_task *left = weft_spawn(sets(&flag, 1, 1));
    int detached = weft_uv_detach(), again = weft_uv_detach();
    uv_run(&loop, UV_RUN_DEFAULT);
    trace("detached %d and again %d, closed %d\n", detached, again, uv_loop_close(&loop));
    weft_run(weft_yield());
    trace("left over ran %d\n", flag);
    weft_detach(left);
    poison_check();
    return 0;
}
