// Regular files: what the page cache has comes at once, the rest from a thread of the pool, while other tasks run; pipes
// of a blocking descriptor do not block the thread; a number that changes its kind is no trouble.
// OUT: wrote 3000000, read 3000000 same 1
// OUT: appended 1
// OUT: slow file 1 while others ran
// OUT: canceled 1, destroyed 1
// OUT: directory -21, read-only -9
// OUT: blocking pipe 1, its flags 0
// OUT: socket's number 5 of 5, then 0
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>

enum { BIG = 3000000 };

static int scratch(void)
{
    char path[] = "/tmp/weft-files-XXXXXX";
    int fd = mkstemp(path);
    REQUIRE(fd >= 0 && unlink(path) == 0);
    return fd;
}
static fiber void big_file(void)
{
    char *out = malloc(BIG), *in = malloc(BIG);
    int fd = scratch();
    for (int i = 0; i < BIG; i++)
        out[i] = (char)(i * 31 + i / 977);
    ssize_t put = weft_write(fd, out, BIG), got = 0, n;
    fsync(fd);
    posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED); /* out of the cache, where that is possible */
    lseek(fd, 0, SEEK_SET);
    while ((n = weft_read(fd, in + got, (size_t)(BIG - got))) > 0)
        got += n;
    trace("wrote %zd, read %zd same %d\n", put, got, !n && !memcmp(in, out, BIG));
    REQUIRE(fcntl(fd, F_SETFL, O_APPEND) == 0 && lseek(fd, 0, SEEK_SET) == 0);
    put = weft_write(fd, "end", 3);
    trace("appended %d\n", put == 3 && lseek(fd, 0, SEEK_END) == BIG + 3);
    weft_close(fd);
    free(out);
    free(in);
}

/* A regular file that the kernel does not read without blocking. */
static fiber ssize_t reads_status(char *buffer, size_t n)
{
    int fd = open("/proc/self/status", O_RDONLY);
    ssize_t got = weft_read(fd, buffer, n);
    close(fd);
    return got;
}
static int turns;
static fiber void counts(void)
{
    do
        turns++;
    while (!weft_yield());
}
static fiber void slow_file(void)
{
    char buffer[64];
    weft_task *other = weft_spawn(counts());
    ssize_t got = reads_status(buffer, sizeof buffer);
    trace("slow file %d while others ran\n", got == sizeof buffer && !memcmp(buffer, "Name:", 5) && turns > 0);
    weft_cancel(other);
    weft_join(other, NULL);

    char inner[64] = "";
    ssize_t value = 0;
    weft_task *t = weft_spawn_now(reads_status(inner, sizeof inner));
    weft_cancel(t);
    int canceled = weft_join(t, &value) == -ECANCELED && (value == -ECANCELED || value == sizeof inner);
    t = weft_spawn_now(reads_status(inner, sizeof inner));
    weft_destroy(t);
    memset(inner, 0, sizeof inner); /* nobody writes here any more */
    weft_sleep_ms(5);
    trace("canceled %d, destroyed %d\n", canceled, !inner[0]);
}

static fiber void failures(void)
{
    char byte;
    int folder = open("/", O_RDONLY | O_DIRECTORY), only = open("/proc/self/status", O_RDONLY);
    ssize_t n = weft_read(folder, &byte, 1);
    trace("directory %zd, read-only %zd\n", n, weft_write(only, "x", 1));
    close(folder);
    close(only);
}

static fiber void writes_late(int fd)
{
    weft_sleep_ms(2);
    REQUIRE(write(fd, "x", 1) == 1);
}
static fiber void blocking_pipe(void)
{
    int pair[2];
    char byte = 0;
    REQUIRE(pipe(pair) == 0);
    weft_task *writer = weft_spawn(writes_late(pair[1]));
    ssize_t n = weft_read(pair[0], &byte, 1);
    weft_join(writer, NULL);
    trace("blocking pipe %d, its flags %d\n", n == 1 && byte == 'x', fcntl(pair[1], F_GETFL) & O_NONBLOCK);
    weft_close(pair[0]);
    weft_close(pair[1]);
}

/* A socket that was read from and closed by close(2); then its number is a file. */
static fiber void number_of_a_socket(void)
{
    int pair[2];
    char buffer[16];
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
    weft_task *writer = weft_spawn(writes_late(pair[1]));
    REQUIRE(weft_read(pair[0], buffer, sizeof buffer) == 1);
    weft_join(writer, NULL);
    close(pair[0]);
    int fd = scratch();
    REQUIRE(fd == pair[0] && write(fd, "12345", 5) == 5 && lseek(fd, 0, SEEK_SET) == 0);
    ssize_t n = weft_read(fd, buffer, sizeof buffer);
    trace("socket's number %zd of 5, then %zd\n", n, weft_read(fd, buffer, sizeof buffer));
    close(fd);
    close(pair[1]);
}

static fiber int root(void)
{
    big_file();
    slow_file();
    failures();
    blocking_pipe();
    number_of_a_socket();
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
