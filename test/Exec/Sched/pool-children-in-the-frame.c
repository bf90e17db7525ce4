// I: with WEFT_THREADS a child that lies in its parent's frame is not touched any more when the parent hears of its
// I: end on another thread and uses the bytes again. [such a child's end heard of on another thread]
// OUT: 200 parents, all bytes their own
// RUN: %exec --levels "O0 O2 asan tsan" %s
#include "exec.h"
#include <stdlib.h>
static int wrong, ended;

static fiber void child(int n)
{
    char bytes[200];
    memset(bytes, n, sizeof bytes);
    if (n % 3)
        weft_yield();
    for (size_t i = 0; i < sizeof bytes; i++)
        if (bytes[i] != (char)n)
            __atomic_fetch_add(&wrong, 1, __ATOMIC_RELAXED);
}
static fiber void after(int n)
{
    char bytes[700];
    memset(bytes, n, sizeof bytes);
    weft_yield();
    for (size_t i = 0; i < sizeof bytes; i++)
        if (bytes[i] != (char)n)
            __atomic_fetch_add(&wrong, 1, __ATOMIC_RELAXED);
}
static fiber void parent(int n)
{
    for (int i = 0; i < 20; i++) {
        {
            WEFT_SCOPE(s);
            weft_scope_spawn(&s, child(n));
            weft_scope_spawn(&s, child(n + 1));
            weft_scope_spawn(&s, child(n + 2));
            if (i % 4)
                weft_scope_join(&s);
        }
        after(n + i);
    }
    __atomic_fetch_add(&ended, 1, __ATOMIC_RELAXED);
}
static fiber int root(void)
{
    for (int i = 0; i < 200; i++)
        weft_detach(weft_spawn(parent(i % 100)));
    return 0;
}
int main(void)
{
    setenv("WEFT_THREADS", "3", 1);
    weft_run(root());
    trace("%d parents, %s\n", ended, wrong ? "wrong" : "all bytes their own");
    return 0;
}
