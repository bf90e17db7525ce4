// I: while the threads of the pool are still being started, a thread whose tasks wait for another's is not stuck.
// OUT: received 42, worked 1
// RUN: %exec --levels "O0 O2" %s
#define _GNU_SOURCE
#include "exec.h"
#include <dlfcn.h>
#include <pthread.h>
#include <unistd.h>
#include <weft/io.h>
static weft_chan *chan;
static int created;
/* In place of the library's: libuv starts its threads slowly. */
typedef int create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
int pthread_create(pthread_t *thread, const pthread_attr_t *how, void *(*run)(void *), void *arg)
{
    create *real = (create *)dlsym(RTLD_NEXT, "pthread_create");
    if (created++)
        usleep(100000);
    return real(thread, how, run, arg);
}
static fiber int receives(void)
{
    int elem = 0;
    weft_chan_recv(chan, &elem);
    return elem;
}
static void *run_receiver(void *received)
{
    *(int *)received = weft_run(receives());
    return NULL;
}
static void work(void *n) { ++*(int *)n; }
static fiber int works_then_sends(void)
{
    int n = 0, elem = 42;
    weft_work(work, &n);
    weft_chan_send(chan, &elem);
    return n;
}
int main(void)
{
    pthread_t thread;
    int received = 0;
    chan = weft_chan_create(sizeof(int), 1);
    pthread_create(&thread, NULL, run_receiver, &received);
    int worked = weft_run(works_then_sends());
    pthread_join(thread, NULL);
    trace("received %d, worked %d\n", received, worked);
    weft_chan_destroy(chan);
    return 0;
}
