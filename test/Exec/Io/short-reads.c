// After a short read the next one waits before it tries; what is there is read all the same, also at a deadline, after
// the number was reused behind the scheduler's back, and among tasks that never let the scheduler sleep.
// OUT: past deadline 1
// OUT: short deadline on a reused number 1
// OUT: reused among busy tasks 1
// OUT: end is seen 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>
static void open_pair(int pair[2])
{
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
}
static fiber void writes_late(int fd)
{
    weft_sleep_ms(1);
    REQUIRE(write(fd, "a", 1) == 1);
}
/* A read that has to wait, and gets less than it asks for. */
static fiber void read_short(int pair[2])
{
    char buffer[16];
    weft_task *writer = weft_spawn(writes_late(pair[1]));
    REQUIRE(weft_read(pair[0], buffer, sizeof buffer) == 1);
    weft_join(writer, NULL);
}
/* The same number, another socket, which has a byte. */
static void reuse(int pair[2])
{
    int was = pair[0];
    close(pair[0]);
    close(pair[1]);
    open_pair(pair);
    REQUIRE(pair[0] == was && write(pair[1], "b", 1) == 1);
}
static bool stop;
static fiber void spins(void)
{
    while (!stop)
        weft_yield();
}
static fiber int root(void)
{
    int pair[2];
    char byte = 0;
    open_pair(pair);
    read_short(pair);
    REQUIRE(write(pair[1], "b", 1) == 1);
    bool got = weft_read_until(pair[0], &byte, 1, 1) == 1 && byte == 'b';
    read_short(pair);
    trace("past deadline %d\n", got && weft_read_until(pair[0], &byte, 1, 1) == -ETIMEDOUT);

    reuse(pair);
    byte = 0;
    got = weft_read_until(pair[0], &byte, 1, weft_now_ns() + 1000000) == 1 && byte == 'b';
    trace("short deadline on a reused number %d\n", got);

    weft_task *spinner = weft_spawn(spins());
    read_short(pair);
    reuse(pair);
    byte = 0;
    uint64_t limit_ns = weft_now_ns() + 10000000000u;
    got = weft_read_until(pair[0], &byte, 1, limit_ns) == 1 && byte == 'b' && weft_now_ns() < limit_ns;
    stop = true;
    weft_join(spinner, NULL);
    trace("reused among busy tasks %d\n", got);

    read_short(pair);
    weft_close(pair[1]);
    trace("end is seen %d\n", weft_read(pair[0], &byte, 1) == 0 && weft_read(pair[0], &byte, 1) == 0);
    weft_close(pair[0]);
    return 0;
}
int main(void)
{
    return weft_run(root());
}
