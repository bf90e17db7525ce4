// Functions on the thread pool: results, tasks that run meanwhile, cancel and destroy while one runs; lookups.
// OUT: worked 42 while 1
// OUT: canceled 1 after its end 1
// OUT: destroyed after its end 1
// OUT: localhost 1, nobody 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <unistd.h>
#include <weft/io.h>
struct job { int in, out; volatile int *begun; };
static void slow(void *arg)
{
    struct job *job = arg;
    if (job->begun)
        __atomic_store_n(job->begun, 1, __ATOMIC_RELEASE);
    usleep(30000);
    job->out = job->in * 2;
}
static int turns, seen;
static fiber void count_turns(void)
{
    for (;;) {
        if (weft_sleep_ms(1))
            return;
        turns++;
    }
}
/* The job lies in this frame. */
static fiber int work_in_frame(volatile int *begun)
{
    struct job job = {.in = 21, .begun = begun};
    int status = weft_work(slow, &job);
    seen = job.out;
    return status;
}
static void read_out(struct job *job) { seen = job->out; }
static fiber void destroyed_at_work(volatile int *begun)
{
    struct job job __attribute__((cleanup(read_out))) = {.in = 4, .begun = begun};
    weft_work(slow, &job);
}
static fiber int root(void)
{
    volatile int begun = 0;
    int status = 1;
    weft_task *counter = weft_spawn(count_turns());
    REQUIRE(work_in_frame(&begun) == 0);
    trace("worked %d while %d\n", seen, turns >= 5);
    weft_cancel(counter);
    weft_join(counter, NULL);

    begun = seen = 0;
    weft_task *t = weft_spawn(work_in_frame(&begun));
    while (!__atomic_load_n(&begun, __ATOMIC_ACQUIRE))
        weft_sleep_ms(1);
    weft_cancel(t);
    REQUIRE(weft_join(t, &status) == -ECANCELED);
    trace("canceled %d after its end %d\n", status == -ECANCELED, seen == 42);

    begun = seen = 0;
    t = weft_spawn(destroyed_at_work(&begun));
    while (!__atomic_load_n(&begun, __ATOMIC_ACQUIRE))
        weft_sleep_ms(1);
    weft_destroy(t);
    trace("destroyed after its end %d\n", seen == 8);

    struct addrinfo hints = {.ai_family = AF_INET, .ai_socktype = SOCK_STREAM}, *list = NULL, *none = NULL;
    REQUIRE(weft_getaddrinfo("localhost", "80", &hints, &list) == 0);
    int right = list && list->ai_family == AF_INET &&
                ((struct sockaddr_in *)list->ai_addr)->sin_addr.s_addr == htonl(INADDR_LOOPBACK);
    freeaddrinfo(list);
    hints.ai_flags = AI_NUMERICHOST;
    trace("localhost %d, nobody %d\n", right, weft_getaddrinfo("no number", "80", &hints, &none) == -ENOENT && !none);
    t = weft_spawn(weft_getaddrinfo("localhost", "80", NULL, &none));
    weft_yield();
    weft_destroy(t);
    weft_sleep_ms(20);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
