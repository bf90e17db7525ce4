// A task whose descriptor always has something to read, or room, lets other tasks run; nothing is lost by that, also
// when it is cancelled or destroyed just then.
// OUT: others ran 1, read 100000
// OUT: canceled 1, destroyed 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>
static int pair[2], turns;
static fiber void counts(void)
{
    do
        turns++;
    while (!weft_yield());
}
/* Never waits by itself: what it writes is there. */
static fiber ssize_t hogs(long times)
{
    ssize_t all = 0;
    char byte;
    for (long i = 0; i < times; i++) {
        ssize_t put = weft_write(pair[1], "xx", 2), n = put < 0 ? put : weft_read(pair[0], &byte, 1);
        if (n < 0)
            return n;
        all += n + weft_read(pair[0], &byte, 1);
    }
    return all;
}
static fiber int root(void)
{
    ssize_t all = 0;
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    /* The loop is there from the first wait on. */
    REQUIRE(weft_wait_fd_until(pair[0], WEFT_READABLE, weft_now_ns() + 1000) == -ETIMEDOUT);
    weft_task *other = weft_spawn(counts()), *hog = weft_spawn(hogs(50000));
    REQUIRE(weft_join(hog, &all) == 0);
    trace("others ran %d, read %zd\n", turns > 1000, all);
    weft_cancel(other);
    weft_join(other, NULL);

    hog = weft_spawn_now(hogs(1000000000));
    weft_yield();
    weft_cancel(hog);
    int status = weft_join(hog, &all);
    hog = weft_spawn_now(hogs(1000000000));
    weft_destroy(hog);
    trace("canceled %d, destroyed 1\n", status == -ECANCELED && all == -ECANCELED);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
