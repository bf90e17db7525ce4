// Peers that close half, reset, or do not read, and a process without descriptors: each call says what happened, the
// other direction goes on, and nothing is lost.
// OUT: half closed: 3 bytes went on
// OUT: reset: reader ECONNRESET 1, writer in the middle 1, then EPIPE or ECONNRESET 1
// OUT: slow: 1048576 bytes, stopped at the deadline with a part 1
// OUT: both directions: 2 and 1048576
// OUT: no descriptors: EMFILE 1, the client is still there 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <unistd.h>
#include <weft/io.h>
enum { BIG = 1 << 20, FEW = 4096 };
static char bytes[8 * BIG];
static int listener;
static struct sockaddr_in address;
/* A connection with buffers of a few kilobytes. */
static fiber void connect_pair(int *client, int *server)
{
    int few = FEW;
    *client = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(*client, SOL_SOCKET, SO_RCVBUF, &few, sizeof few);
    REQUIRE(weft_connect(*client, (struct sockaddr *)&address, sizeof address) == 0);
    *server = weft_accept(listener, NULL, NULL);
    REQUIRE(*server >= 0);
    setsockopt(*server, SOL_SOCKET, SO_SNDBUF, &few, sizeof few);
}
static fiber ssize_t reads(int fd)
{
    char some[64];
    return weft_read(fd, some, sizeof some);
}
static fiber ssize_t writes(int fd, size_t n) { return weft_write(fd, bytes, n); }
static void reset(int fd)
{
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &(struct linger){1, 0}, sizeof(struct linger));
    weft_close(fd);
}
static fiber void half_closed(void)
{
    int client, server;
    connect_pair(&client, &server);
    shutdown(client, SHUT_WR);
    REQUIRE(reads(server) == 0);
    REQUIRE(weft_write(server, "abc", 3) == 3);
    trace("half closed: %zd bytes went on\n", reads(client));
    weft_close(client);
    weft_close(server);
}
static fiber void was_reset(void)
{
    int client, server;
    ssize_t got = 0, put = 0, later;
    connect_pair(&client, &server);
    weft_task *reader = weft_spawn(reads(server)), *writer = weft_spawn(writes(server, sizeof bytes));
    weft_sleep_ms(1);
    reset(client);
    weft_join(reader, &got);
    weft_join(writer, &put);
    later = writes(server, 1);
    trace("reset: reader ECONNRESET %d, writer in the middle %d, then EPIPE or ECONNRESET %d\n",
          got == -ECONNRESET || got == 0, put < (ssize_t)sizeof bytes, later == -EPIPE || later == -ECONNRESET);
    weft_close(server);
}
static fiber void slow_reader(void)
{
    int client, server;
    ssize_t put, taken = 0;
    connect_pair(&client, &server);
    ssize_t part = weft_write_until(server, bytes, sizeof bytes, weft_now_ns() + 2000000);
    REQUIRE(weft_write_until(server, bytes, 1, 1) == -ETIMEDOUT);
    weft_task *writer = weft_spawn(writes(server, BIG));
    for (ssize_t n; taken < part + BIG; taken += n) {
        n = weft_read(client, bytes + 4 * BIG, 10000);
        REQUIRE(n > 0);
        if (n <= 0)
            break;
    }
    weft_join(writer, &put);
    trace("slow: %zd bytes, stopped at the deadline with a part %d\n", put, part > 0 && part < (ssize_t)sizeof bytes);
    weft_close(client);
    weft_close(server);
}
static fiber void both_directions(void)
{
    int client, server;
    ssize_t got, put, n;
    connect_pair(&client, &server);
    weft_task *reader = weft_spawn(reads(server)), *writer = weft_spawn(writes(server, BIG));
    weft_sleep_ms(1);
    REQUIRE(weft_write(client, "hi", 2) == 2);
    weft_join(reader, &got);
    for (ssize_t left = BIG; left; left -= n) {
        n = weft_read(client, bytes + 4 * BIG, BIG);
        if (n <= 0)
            break;
    }
    weft_join(writer, &put);
    trace("both directions: %zd and %zd\n", got, put);
    weft_close(client);
    weft_close(server);
}
static fiber void no_descriptors(void)
{
    int client, fds[64], count = 0, fd = dup(0);
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    setrlimit(RLIMIT_NOFILE, &(struct rlimit){(rlim_t)fd + 16, limit.rlim_max});
    close(fd);
    client = socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(weft_connect(client, (struct sockaddr *)&address, sizeof address) == 0);
    while (count < 64 && (fd = dup(0)) >= 0)
        fds[count++] = fd;
    int full = weft_accept(listener, NULL, NULL);
    int full_until = weft_accept_until(listener, NULL, NULL, weft_now_ns() + 1000000);
    close(fds[--count]);
    int server = weft_accept(listener, NULL, NULL);
    trace("no descriptors: EMFILE %d, the client is still there %d\n", full == -EMFILE && full_until == -EMFILE,
          server >= 0 && weft_write(client, "x", 1) == 1 && reads(server) == 1);
    while (count)
        close(fds[--count]);
    setrlimit(RLIMIT_NOFILE, &limit);
    weft_close(client);
    weft_close(server);
}
static fiber int root(void)
{
    socklen_t length = sizeof address;
    address = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    listener = socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 8) == 0);
    getsockname(listener, (struct sockaddr *)&address, &length);
    half_closed();
    was_reset();
    slow_reader();
    both_directions();
    no_descriptors();
    weft_close(listener);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
