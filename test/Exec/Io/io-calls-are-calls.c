// The fibers of io.h are functions: spawned, run, created, children of a scope, and with a size.
// OUT: spawned 3 3 1 0 0
// OUT: run 2, created EINVAL, children 1
// OUT: sizes 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include "status.h"
#include <netdb.h>
#include <signal.h>
#include <unistd.h>
#include <weft/io.h>
static int ends[2];
static void count(void *n) { ++*(int *)n; }
static fiber int root(void)
{
    char bytes[4];
    ssize_t put = 0, got = 0;
    int ready = 0, lookup = -1, signalled = -1, n = 0;
    struct addrinfo *list = NULL;
    REQUIRE(weft_join(weft_spawn(weft_write(ends[1], "abc", 3)), &put) == 0);
    REQUIRE(weft_join(weft_spawn_now(weft_read(ends[0], bytes, 4)), &got) == 0);
    weft_task *waits = weft_spawn(weft_wait_fd(ends[0], WEFT_READABLE));
    weft_yield();
    REQUIRE(write(ends[1], "x", 1) == 1);
    REQUIRE(weft_join(waits, &ready) == 0);
    REQUIRE(weft_join(weft_spawn(weft_getaddrinfo("127.0.0.1", NULL, NULL, &list)), &lookup) == 0);
    freeaddrinfo(list);
    weft_task *signal = weft_spawn(weft_signal_wait(SIGUSR2));
    weft_yield();
    kill(getpid(), SIGUSR2);
    REQUIRE(weft_join(signal, &signalled) == 0);
    trace("spawned %zd %zd %d %s %s\n", put, got, ready, status_name(lookup), status_name(signalled));
    WEFT_SCOPE(scope);
    weft_scope_spawn(&scope, weft_work(count, &n));
    weft_scope_spawn(&scope, weft_read_until(ends[0], bytes, 1, weft_now_ns()));
    REQUIRE(weft_scope_join(&scope) == 0);
    return n;
}
int main(void)
{
    char byte;
    poison_install();
    REQUIRE(pipe(ends) == 0);
    int children = weft_run(root());
    ssize_t written = weft_run(weft_write(ends[1], "yz", 2));
    weft_task *created = weft_create(weft_read(ends[0], &byte, 1));
    REQUIRE(weft_resume(created) == WEFT_DONE);
    trace("run %zd, created %s, children %d\n", written, status_name((int)*(ssize_t *)weft_result(created)), children);
    weft_destroy(created);
    trace("sizes %d\n", weft_task_size(weft_read) > weft_task_size(weft_suspend) && weft_task_align(weft_accept) >= 8);
    poison_check();
    return 0;
}
