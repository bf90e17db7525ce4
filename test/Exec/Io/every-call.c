// Each call of io.h: in a task of weft_create, in a cancelled task although it need not wait, with a deadline in the past
// when it need not wait and when it has to, and with arguments that are wrong.
// OUT: -EINVAL in a created task
// OUT: -ECANCELED in a canceled task
// OUT: nothing was transferred
// OUT: past deadlines
// OUT: wrong arguments
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <unistd.h>
#include <weft/io.h>
static int readable[2], silent[2], listener, called;
static struct sockaddr_in address;
#define IS(CALL, WANTED) \
    do { \
        long is_ = (long)(CALL), wanted_ = (WANTED); \
        if (is_ != wanted_) \
            trace("line %d: %s is %ld, not %ld\n", __LINE__, #CALL, is_, wanted_); \
    } while (0)
static void count(void *calls) { ++*(int *)calls; }
static fiber int calls(int wanted)
{
    char byte = 0;
    struct addrinfo *list = (void *)&byte;
    uint64_t soon_ns = weft_now_ns() + 1000000000, deadlines_ns[] = {1, soon_ns};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr *to = (struct sockaddr *)&address;
    IS(weft_wait_fd(readable[0], WEFT_READABLE), wanted);
    IS(weft_wait_fd(silent[0], WEFT_READABLE), wanted);
    IS(weft_read(readable[0], &byte, 1), wanted);
    IS(weft_read(readable[0], &byte, 0), wanted);
    IS(weft_write(readable[1], "x", 1), wanted);
    IS(weft_write(readable[1], "x", 0), wanted);
    IS(weft_accept(listener, NULL, NULL), wanted);
    IS(weft_connect(fd, to, sizeof address), wanted);
    IS(weft_getaddrinfo("127.0.0.1", "80", NULL, &list), wanted);
    REQUIRE(list == NULL);
    IS(weft_work(count, &called), wanted);
    IS(weft_signal_wait(SIGUSR1), wanted);
    for (int i = 0; i < 2; i++) {
        IS(weft_wait_fd_until(readable[0], WEFT_READABLE, deadlines_ns[i]), wanted);
        IS(weft_wait_fd_until(silent[0], WEFT_READABLE, deadlines_ns[i]), wanted);
        IS(weft_read_until(readable[0], &byte, 1, deadlines_ns[i]), wanted);
        IS(weft_write_until(readable[1], "x", 1, deadlines_ns[i]), wanted);
        IS(weft_accept_until(listener, NULL, NULL, deadlines_ns[i]), wanted);
        IS(weft_connect_until(fd, to, sizeof address, deadlines_ns[i]), wanted);
        IS(weft_signal_wait_until(SIGUSR1, deadlines_ns[i]), wanted);
    }
    REQUIRE(byte == 0 && called == 0);
    close(fd);
    return 7;
}
/* What need not wait is done, whatever the deadline; the rest says so at once. */
static fiber void past_deadlines(void)
{
    char byte = 0;
    int fd = socket(AF_INET, SOCK_STREAM, 0), other;
    IS(weft_wait_fd_until(readable[0], WEFT_READABLE, 1), WEFT_READABLE);
    IS(weft_wait_fd_until(readable[1], WEFT_WRITABLE, 1), WEFT_WRITABLE);
    IS(weft_read_until(readable[0], &byte, 1, 1), 1);
    IS(weft_write_until(readable[1], "x", 1, 1), 1);
    IS(weft_wait_fd_until(silent[0], WEFT_READABLE, 1), -ETIMEDOUT);
    IS(weft_read_until(silent[0], &byte, 1, 1), -ETIMEDOUT);
    IS(weft_accept_until(listener, NULL, NULL, 1), -ETIMEDOUT);
    IS(weft_signal_wait_until(SIGUSR1, 1), -ETIMEDOUT);
    IS(weft_connect(fd, (struct sockaddr *)&address, sizeof address), 0);
    other = weft_accept_until(listener, NULL, NULL, 1);
    REQUIRE(other >= 0);
    kill(getpid(), SIGUSR1); /* weft_signal_wait_until has left it watched */
    IS(weft_signal_wait_until(SIGUSR1, weft_now_ns() + 5000000000), 0);
    IS(weft_signal_unwatch(SIGUSR1), 0);
    IS(weft_signal_unwatch(SIGUSR1), -EINVAL);
    weft_close(fd);
    weft_close(other);
    trace("past deadlines\n");
}
static fiber void wrong_arguments(void)
{
    char byte;
    struct addrinfo *list;
    struct sockaddr *to = (struct sockaddr *)&address;
    int gone[] = {-1, 1000};
    for (int i = 0; i < 2; i++) {
        IS(weft_wait_fd(gone[i], WEFT_READABLE), -EBADF);
        IS(weft_read(gone[i], &byte, 1), -EBADF);
        IS(weft_write(gone[i], "x", 1), -EBADF);
        IS(weft_accept(gone[i], NULL, NULL), -EBADF);
        IS(weft_connect(gone[i], to, sizeof address), -EBADF);
        IS(weft_close(gone[i]), -EBADF);
    }
    IS(weft_read(readable[1], &byte, 1), -EBADF);
    IS(weft_write(readable[0], "x", 1), -EBADF);
    IS(weft_accept(readable[0], NULL, NULL), -ENOTSOCK);
    IS(weft_connect(readable[0], to, sizeof address), -ENOTSOCK);
    IS(weft_wait_fd(readable[0], 0), -EINVAL);
    IS(weft_wait_fd(readable[0], 4), -EINVAL);
    IS(weft_getaddrinfo(NULL, NULL, NULL, &list), -EINVAL);
    IS(weft_signal_wait(SIGKILL), -EINVAL);
    IS(weft_signal_watch(SIGKILL), -EINVAL);
    trace("wrong arguments\n");
}
static fiber int root(void)
{
    int value = 0;
    char bytes[8];
    socklen_t length = sizeof address;
    REQUIRE(pipe(readable) == 0 && pipe(silent) == 0 && write(readable[1], "abc", 3) == 3);
    address = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    listener = socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(bind(listener, (struct sockaddr *)&address, sizeof address) == 0 && listen(listener, 8) == 0);
    getsockname(listener, (struct sockaddr *)&address, &length);

    weft_task *created = weft_create(calls(-EINVAL));
    IS(weft_resume(created), WEFT_DONE);
    weft_destroy(created);
    trace("-EINVAL in a created task\n");

    weft_task *canceled = weft_spawn(calls(-ECANCELED));
    weft_cancel(canceled);
    IS(weft_join(canceled, &value), -ECANCELED);
    IS(value, 7);
    trace("-ECANCELED in a canceled task\n");

    IS(weft_read(readable[0], bytes, sizeof bytes), 3);
    IS(write(readable[1], "abc", 3), 3);
    IS(weft_accept_until(listener, NULL, NULL, 1), -ETIMEDOUT);
    trace("nothing was transferred\n");
    past_deadlines();
    wrong_arguments();
    for (int i = 0; i < 2; i++)
        weft_close(readable[i]), weft_close(silent[i]);
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
