// A wait ends by deadline, cancel, destroy and weft_close; the bytes that come later are another task's.
// OUT: timed out 1
// OUT: canceled 1 and later 1
// OUT: closed 2
// OUT: closed after its event 1
// OUT: next reader got y
// OUT: created task 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include <weft/io.h>
static int first_status, second_status;
static fiber int reads(int fd)
{
    char byte = 0;
    ssize_t n = weft_read(fd, &byte, 1);
    return n == 1 ? byte : (int)n;
}
static fiber void reads_twice(int fd)
{
    first_status = reads(fd);
    second_status = reads(fd);
}
static fiber int root(void)
{
    int pair[2], status = 0, other = 0;
    char byte;
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);

    uint64_t begin_ns = weft_now_ns();
    int late = weft_read_until(pair[0], &byte, 1, begin_ns + 20000000) == -ETIMEDOUT &&
               weft_now_ns() - begin_ns >= 20000000 && weft_now_ns() - begin_ns < 5000000000u;
    trace("timed out %d\n", late && weft_wait_fd_until(pair[0], WEFT_READABLE, 1) == -ETIMEDOUT);

    weft_task *t = weft_spawn(reads_twice(pair[0]));
    weft_sleep_ms(2);
    REQUIRE(write(pair[1], "z", 1) == 1);
    weft_cancel(t);
    REQUIRE(weft_join(t, NULL) == -ECANCELED);
    trace("canceled %d and later %d\n", first_status == -ECANCELED, second_status == -ECANCELED);
    REQUIRE(weft_read(pair[0], &byte, 1) == 1 && byte == 'z');

    /* Destroyed waiters leave: what comes is for the one that is left. */
    weft_task *gone = weft_spawn(reads(pair[0])), *left = weft_spawn(reads(pair[0]));
    weft_sleep_ms(2);
    weft_destroy(gone);
    REQUIRE(write(pair[1], "w", 1) == 1);
    REQUIRE(weft_join(left, &status) == 0 && status == 'w');

    weft_task *a = weft_spawn(reads(pair[0])), *b = weft_spawn(weft_wait_fd(pair[0], WEFT_READABLE));
    weft_sleep_ms(2);
    REQUIRE(weft_close(pair[0]) == 0);
    REQUIRE(weft_join(a, &status) == 0 && weft_join(b, &other) == 0);
    trace("closed %d\n", (status == -EBADF) + (other == -EBADF));
    close(pair[1]);

    /* A task that was woken and has not run yet does not meet the new descriptor of the same number. */
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    int old = pair[0];
    a = weft_spawn(reads(pair[0]));
    b = weft_spawn(reads(pair[0]));
    weft_sleep_ms(2);
    REQUIRE(write(pair[1], "xx", 2) == 2);
    weft_yield(); /* the turn in which this task runs first, and then `a`, whose event has come */
    weft_close(pair[0]);
    int fresh[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, fresh) == 0 && fresh[0] == old);
    REQUIRE(write(fresh[1], "y", 1) == 1);
    REQUIRE(weft_join(a, &status) == 0 && weft_join(b, &other) == 0);
    trace("closed after its event %d\n", status == -EBADF && other == -EBADF);
    trace("next reader got %c\n", reads(fresh[0]));

    weft_task *created = weft_create(reads(fresh[0]));
    REQUIRE(weft_resume(created) == WEFT_DONE);
    trace("created task %d\n", *(int *)weft_result(created) == -EINVAL);
    weft_destroy(created);
    close(pair[1]);
    close(fresh[0]);
    close(fresh[1]);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
