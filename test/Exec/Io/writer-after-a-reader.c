// A task that waits for room in a socket from which another task has just read hears of it, also when it comes after a
// while; and the other way round.
// OUT: wrote all 1
// OUT: read 1
// RUN: %exec --levels "O0 O2" %s
#include "exec.h"
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>

enum { LATER_MS = 40 }; /* longer than the scheduler sleeps without a check of what it watches */
static int pair[2];
static char bytes[1000000];
static fiber void drains_later(void)
{
    static char drained[65536];
    weft_sleep_ms(LATER_MS);
    for (size_t n = 0; n < sizeof bytes;)
        n += (size_t)weft_read(pair[1], drained, sizeof drained);
}
static fiber void writes_later(int fd)
{
    weft_sleep_ms(LATER_MS);
    REQUIRE(weft_write(fd, "x", 1) == 1);
}
static fiber int root(void)
{
    char byte;
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    weft_task *writer = weft_spawn(writes_later(pair[1]));
    REQUIRE(weft_read(pair[0], &byte, 1) == 1);
    REQUIRE(weft_join(writer, NULL) == 0);

    weft_task *drain = weft_spawn(drains_later());
    ssize_t n = weft_write_until(pair[0], bytes, sizeof bytes, weft_now_ns() + 5000000000u);
    trace("wrote all %d\n", n == sizeof bytes);
    weft_join(drain, NULL);

    writer = weft_spawn(writes_later(pair[1]));
    trace("read %d\n", weft_read_until(pair[0], &byte, 1, weft_now_ns() + 5000000000u) == 1);
    weft_join(writer, NULL);
    return 0;
}
int main(void)
{
    return weft_run(root());
}
