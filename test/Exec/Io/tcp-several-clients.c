// A server on loopback serves eight clients at once; accepted descriptors are non-blocking and close-on-exec.
// OUT: served 8
// OUT: refused 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <unistd.h>
#include <weft/io.h>
static int together, most;
static fiber void serve(int fd)
{
    char byte;
    if (++together > most)
        most = together;
    while (weft_read(fd, &byte, 1) == 1)
        REQUIRE(weft_write(fd, &byte, 1) == 1);
    together--;
    weft_close(fd);
}
static fiber int client(struct sockaddr_in at, char mine)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0), right = 0;
    REQUIRE(weft_connect_until(fd, (struct sockaddr *)&at, sizeof at, weft_now_ns() + 5000000000u) == 0);
    for (int i = 0; i < 20; i++) {
        char back = 0;
        REQUIRE(weft_write(fd, &mine, 1) == 1 && weft_read(fd, &back, 1) == 1);
        right += back == mine;
    }
    weft_close(fd);
    return right == 20;
}
static fiber void server(int listener, int clients)
{
    struct sockaddr_in from;
    for (int i = 0; i < clients; i++) {
        socklen_t len = sizeof from;
        int fd = weft_accept(listener, (struct sockaddr *)&from, &len);
        REQUIRE(fd >= 0 && len == sizeof from && from.sin_family == AF_INET);
        REQUIRE(fcntl(fd, F_GETFL) & O_NONBLOCK && fcntl(fd, F_GETFD) & FD_CLOEXEC);
        weft_detach(weft_spawn(serve(fd)));
    }
}
static fiber int root(void)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof at;
    int listener = socket(AF_INET, SOCK_STREAM, 0), served = 0;
    REQUIRE(!bind(listener, (struct sockaddr *)&at, len) && !listen(listener, 16));
    getsockname(listener, (struct sockaddr *)&at, &len);
    weft_task *s = weft_spawn(server(listener, 8)), *clients[8];
    for (int i = 0; i < 8; i++)
        clients[i] = weft_spawn(client(at, (char)('a' + i)));
    for (int i = 0; i < 8; i++) {
        int right = 0;
        REQUIRE(weft_join(clients[i], &right) == 0);
        served += right;
    }
    REQUIRE(weft_join(s, NULL) == 0 && most > 1);
    trace("served %d\n", served);
    weft_close(listener);
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    trace("refused %d\n", weft_connect(fd, (struct sockaddr *)&at, len) == -ECONNREFUSED);
    weft_close(fd);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
