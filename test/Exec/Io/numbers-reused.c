// A number that tasks have read from is closed behind the scheduler's back and reused: the next wait is for the new
// descriptor, also for another kind, another event, and the same pipe again.
// OUT: 100 numbers reused
// OUT: same pipe again 1
// OUT: old one kept by dup 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>
static fiber void writes_late(int fd, const char *byte)
{
    weft_sleep_ms(1);
    REQUIRE(write(fd, byte, 1) == 1);
}
/* Reads a byte that is not there yet. */
static fiber int reads_late(int from, int to)
{
    char byte = 0;
    weft_task *writer = weft_spawn(writes_late(to, "x"));
    ssize_t n = weft_read_until(from, &byte, 1, weft_now_ns() + 5000000000u);
    weft_join(writer, NULL);
    return n == 1 && byte == 'x';
}
static void open_pair(int pair[2], int i)
{
    REQUIRE((i % 2 ? pipe(pair) : socketpair(AF_UNIX, SOCK_STREAM, 0, pair)) == 0);
}
static fiber int root(void)
{
    int pair[2], good = 0, number = -1;
    for (int i = 0; i < 100; i++) {
        open_pair(pair, i);
        REQUIRE(i == 0 || pair[0] == number);
        number = pair[0];
        good += reads_late(pair[0], pair[1]);
        if (i % 3 == 0) /* an event nobody waits for any more */
            REQUIRE(write(pair[1], "y", 1) == 1 && weft_sleep_ms(1) == 0);
        close(pair[0]);
        close(pair[1]);
    }
    trace("%d numbers reused\n", good);

    REQUIRE(pipe(pair) == 0);
    int again = open("/dev/null", O_RDONLY), was = pair[0];
    good = reads_late(pair[0], pair[1]);
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", pair[0]);
    close(again);
    again = open(path, O_RDONLY);
    REQUIRE(dup2(again, was) == was && close(again) == 0);
    trace("same pipe again %d\n", good && reads_late(was, pair[1]));

    int other[2], kept = dup(was);
    REQUIRE(pipe(other) == 0 && dup2(other[0], was) == was);
    trace("old one kept by dup %d\n", reads_late(was, other[1]) && reads_late(kept, pair[1]));
    return 0;
}
int main(void)
{
    return weft_run(root());
}
