// I: what a `const` function says of the thread is asked again after a suspension, not taken from before it. [no caching of `const` functions over a suspension]
// OUT: 10
// OUT: other 20
// RUN: %exec --flags -pthread %s
#include "exec.h"
#include <pthread.h>
static _Thread_local int mine = 20;
static NOINLINE __attribute__((const)) int *place(void) { return &mine; }
static fiber void work(void)
{
    int *before = place();
    trace("%d\n", *before);
    weft_suspend();
    int *after = place();
    trace("%s %d\n", before == after ? "same" : "other", *after);
}
static void *other(void *task)
{
    weft_resume(task);
    return NULL;
}
int main(void)
{
    mine = 10;
    weft_task *t = weft_create(work());
    weft_resume(t);
    pthread_t thread;
    pthread_create(&thread, NULL, other, t);
    pthread_join(thread, NULL);
    REQUIRE(weft_done(t));
    weft_destroy(t);
    return 0;
}
