// A descriptor of a task may have a handle of the application in the same loop: both hear of its events.  A loop is not
// attached while a task is in a call on a descriptor, also when it has been woken and has not run.
// OUT: the task and the handle heard of it 1, 1
// OUT: attach -16 while one is woken, then 0
// RUN: %exec --levels "O0 O2 asan" %s
#include "exec.h"
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>
#include <uv.h>
#include <weft/io.h>

static uv_loop_t loop, other;
static int pair[2], heard, handle_heard;
static fiber void waits(void)
{
    heard = weft_wait_fd(pair[0], WEFT_READABLE) == WEFT_READABLE;
}
static void came(uv_poll_t *poll, int status, int events)
{
    handle_heard = !status && events == UV_READABLE;
    uv_close((uv_handle_t *)poll, NULL);
}
static void beside(void)
{
    uv_poll_t poll;
    REQUIRE(uv_loop_init(&loop) == 0 && weft_uv_attach(&loop) == 0);
    weft_detach(weft_spawn(waits()));
    uv_run(&loop, UV_RUN_NOWAIT);
    REQUIRE(uv_poll_init(&loop, &poll, pair[0]) == 0 && uv_poll_start(&poll, UV_READABLE, came) == 0);
    REQUIRE(write(pair[1], "x", 1) == 1);
    uv_run(&loop, UV_RUN_DEFAULT);
    trace("the task and the handle heard of it %d, %d\n", heard, handle_heard);
    int detached = weft_uv_detach();
    uv_run(&loop, UV_RUN_DEFAULT);
    REQUIRE(detached == 0 && uv_loop_close(&loop) == 0);
}
static fiber void woken(void)
{
    char byte;
    REQUIRE(read(pair[0], &byte, 1) == 1);
    weft_task *waiter = weft_spawn(waits());
    weft_yield();
    REQUIRE(write(pair[1], "x", 1) == 1);
    weft_yield(); /* the turn in which this task runs first, and then the waiter, whose event has come */
    int early = weft_uv_attach(&other);
    REQUIRE(weft_join(waiter, NULL) == 0);
    trace("attach %d while one is woken, then %d\n", early, weft_uv_attach(&other));
}
int main(void)
{
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    beside();
    REQUIRE(uv_loop_init(&other) == 0);
    weft_run(woken());
    REQUIRE(weft_uv_detach() == 0 && uv_run(&other, UV_RUN_DEFAULT) == 0 && uv_loop_close(&other) == 0);
    return 0;
}
