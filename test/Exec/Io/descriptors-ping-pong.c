// Tasks talk through pipes and socket pairs: bytes in order, the end, errors, and no descriptor left behind.
// OUT: rounds 200, sum 19900
// OUT: end 0, epipe 1
// OUT: big 1048576 same 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#include <weft/io.h>
static fiber void echo(int in, int out)
{
    int n;
    while (weft_read(in, &n, sizeof n) == sizeof n)
        REQUIRE(weft_write(out, &n, sizeof n) == sizeof n);
    REQUIRE(weft_close(out) == 0);
    REQUIRE(weft_close(in) == 0);
}
static fiber void ping_pong(void)
{
    int there[2], back[2], sum = 0, n, i;
    REQUIRE(pipe(there) == 0 && pipe(back) == 0);
    weft_task *t = weft_spawn(echo(there[0], back[1]));
    for (i = 0; i < 200; i++) {
        REQUIRE(weft_write(there[1], &i, sizeof i) == sizeof i);
        REQUIRE(weft_read(back[0], &n, sizeof n) == sizeof n);
        sum += n;
    }
    trace("rounds %d, sum %d\n", i, sum);
    weft_close(there[1]);
    REQUIRE(weft_join(t, NULL) == 0);
    ssize_t end = weft_read(back[0], &n, sizeof n);
    int pair[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    weft_close(pair[1]);
    trace("end %zd, epipe %d\n", end, weft_write(pair[0], "x", 1) == -EPIPE);
    weft_close(pair[0]);
    weft_close(back[0]);
    REQUIRE(weft_read(back[0], &n, sizeof n) == -EBADF);
    REQUIRE(weft_wait_fd(back[0], WEFT_READABLE) == -EBADF);
    REQUIRE(weft_wait_fd(0, 0) == -EINVAL);
}
static fiber ssize_t write_all(int fd, const char *bytes, size_t n) { return weft_write(fd, bytes, n); }
static fiber void big(void)
{
    enum { N = 1 << 20 };
    char *out = malloc(N), *in = malloc(N);
    for (int i = 0; i < N; i++)
        out[i] = (char)(i * 31);
    int pair[2];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    weft_task *t = weft_spawn(write_all(pair[0], out, N));
    size_t got = 0;
    while (got < N) {
        ssize_t n = weft_read(pair[1], in + got, N - got);
        REQUIRE(n > 0);
        if (n <= 0)
            break;
        got += (size_t)n;
    }
    ssize_t written = 0;
    REQUIRE(weft_join(t, &written) == 0 && written == N);
    trace("big %zu same %d\n", got, !memcmp(in, out, N));
    weft_close(pair[0]);
    weft_close(pair[1]);
    free(in);
    free(out);
}
static fiber int root(void)
{
    ping_pong();
    big();
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
