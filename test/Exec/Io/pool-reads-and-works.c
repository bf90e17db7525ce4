// I: in a pool of threads tasks wait for descriptors, functions on the thread pool and signals, with deadlines, cancels
// I: and destroys; then a deadlock is still reported although libuv has threads.
// OUT: 8 pairs, 800 bytes there and back
// OUT: worked 36, looked up
// OUT: timed out, canceled, closed
// OUT: destroyed
// OUT: signal
// RUN: %exec --levels "O0 O2 asan tsan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <netdb.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>
enum { PAIRS = 8, EACH = 100 };
static int wrong;
static void check(bool holds) { __atomic_fetch_add(&wrong, !holds, __ATOMIC_RELAXED); }
static fiber int ask(int fd)
{
    int there = 0;
    for (int i = 0; i < EACH; i++) {
        char c = (char)i, d = -1;
        check(weft_write(fd, &c, 1) == 1 && weft_read(fd, &d, 1) == 1 && c == d);
        there += c == d;
    }
    weft_close(fd);
    return there;
}
static fiber void answer(int fd)
{
    char c;
    while (weft_read(fd, &c, 1) == 1)
        check(weft_write(fd, &c, 1) == 1);
    weft_close(fd);
}
static void slow(void *arg) { usleep(1000); *(int *)arg *= 2; }
static fiber int works(int n)
{
    check(weft_work(slow, &n) == 0);
    return n;
}
static fiber int reads(int fd) { char c; return (int)weft_read(fd, &c, 1); }
static fiber int signalled(void) { return weft_signal_wait(SIGUSR1); }
static fiber int root(void)
{
    int ends[2], sum = 0, value = 0, there = 0, fds[PAIRS][2];
    weft_task *asks[PAIRS], *answers[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
        check(socketpair(AF_UNIX, SOCK_STREAM, 0, fds[i]) == 0);
        asks[i] = weft_spawn(ask(fds[i][0]));
        answers[i] = weft_spawn(answer(fds[i][1]));
    }
    for (int i = 0; i < PAIRS; i++) {
        weft_join(asks[i], &value);
        weft_join(answers[i], NULL);
        there += value;
    }
    trace("%d pairs, %d bytes there and back%s\n", PAIRS, there, wrong ? ", wrong" : "");
    weft_task *jobs[4];
    for (int i = 0; i < 4; i++)
        jobs[i] = weft_spawn(works(3 + i));
    for (int i = 0; i < 4; i++) {
        weft_join(jobs[i], &value);
        sum += value;
    }
    struct addrinfo *found = NULL;
    check(weft_getaddrinfo("127.0.0.1", NULL, NULL, &found) == 0 && found);
    freeaddrinfo(found);
    trace("worked %d, looked up%s\n", sum, wrong ? " wrong" : "");
    check(pipe(ends) == 0);
    char c;
    check(weft_read_until(ends[0], &c, 1, weft_now_ns() + 2000000) == -ETIMEDOUT);
    weft_task *t = weft_spawn(reads(ends[0]));
    weft_sleep_ms(2);
    weft_cancel(t);
    check(weft_join(t, &value) == -ECANCELED && value == -ECANCELED);
    t = weft_spawn(reads(ends[0]));
    weft_sleep_ms(2);
    weft_close(ends[0]);
    check(weft_join(t, &value) == 0 && value == -EBADF);
    trace("timed out, canceled, closed%s\n", wrong ? ": wrong" : "");
    close(ends[1]);
    check(pipe(ends) == 0);
    for (int i = 0; i < 50; i++) {
        t = weft_spawn(reads(ends[0]));
        if (i % 2)
            weft_yield();
        weft_destroy(t);
    }
    trace("destroyed%s\n", wrong ? ": wrong" : "");
    weft_close(ends[0]);
    close(ends[1]);
    check(weft_signal_watch(SIGUSR1) == 0);
    t = weft_spawn(signalled());
    kill(getpid(), SIGUSR1);
    check(weft_join(t, &value) == 0 && value == 0 && weft_signal_unwatch(SIGUSR1) == 0);
    trace("signal%s\n", wrong ? ": wrong" : "");
    return 0;
}
int main(void)
{
    setenv("WEFT_THREADS", "4", 1);
    return weft_run(root());
}
