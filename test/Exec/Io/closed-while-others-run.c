// A call that lets others run first, because its task has read so much without waiting, is ended by a close meanwhile; it
// does not meet the next descriptor of that number.
// OUT: read 63 bytes, then -EBADF; the new one has its byte
// OUT: wrote 63 bytes, then -EBADF; the new one got 0
// RUN: %exec --levels "O0 O2 asan" %s
#include "exec.h"
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>

static int pair[2], fresh[2];
static fiber void closes(void)
{
    int old = pair[0];
    weft_close(pair[0]);
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, fresh) == 0 && fresh[0] == old);
    REQUIRE(write(fresh[1], "y", 1) == 1);
}
static fiber int root(void)
{
    char byte = 'x', many[200] = {0};
    int n = 0;
    ssize_t status;
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    /* The scheduler has waited for something. */
    REQUIRE(weft_read_until(pair[0], &byte, 1, weft_now_ns() + 1000) == -ETIMEDOUT);
    REQUIRE(write(pair[1], many, sizeof many) == sizeof many);
    weft_yield();
    weft_detach(weft_spawn(closes()));
    while ((status = weft_read(pair[0], &byte, 1)) == 1)
        n++;
    trace("read %d bytes, then %s; the new one %s its byte\n", n, status == -EBADF ? "-EBADF" : "something else",
          recv(fresh[0], &byte, 1, MSG_DONTWAIT) == 1 && byte == 'y' ? "has" : "has lost");
    close(pair[1]);
    close(fresh[0]);
    close(fresh[1]);

    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    weft_sleep_ms(1);
    weft_detach(weft_spawn(closes()));
    for (n = 0; (status = weft_write(pair[0], &byte, 1)) == 1;)
        n++;
    trace("wrote %d bytes, then %s; the new one got %d\n", n, status == -EBADF ? "-EBADF" : "something else",
          recv(fresh[1], &byte, 1, MSG_DONTWAIT) == 1);
    close(pair[1]);
    close(fresh[0]);
    close(fresh[1]);
    return 0;
}
int main(void)
{
    return weft_run(root());
}
