// I: errno and thread-local variables are re-read when a task goes on in another thread. [resumed on another thread: `errno`, TLS re-read] [resumed on another thread: `pthread_self` re-read]
// RUN: %exec --flags -pthread %s
// OUT: 10 10 same 1
// OUT: 20 20 same 0
#include "exec.h"
#include <errno.h>
#include <pthread.h>
static _Thread_local int mine = 20;
static pthread_t first_thread;
static fiber void work(void)
{
    for (int i = 0; i < 2; i++) {
        int *p = &mine;
        errno = mine;
        trace("%d %d same %d\n", *p, errno, pthread_equal(pthread_self(), first_thread) != 0);
        weft_suspend();
        REQUIRE(errno == 77);
    }
}
static void *other(void *task)
{
    errno = 77;
    weft_resume(task);
    errno = 77;
    weft_resume(task);
    return NULL;
}
int main(void)
{
    mine = 10;
    first_thread = pthread_self();
    weft_task *t = weft_create(work());
    weft_resume(t);
    pthread_t thread;
    pthread_create(&thread, NULL, other, t);
    pthread_join(thread, NULL);
    REQUIRE(weft_done(t));
    weft_destroy(t);
    return 0;
}
