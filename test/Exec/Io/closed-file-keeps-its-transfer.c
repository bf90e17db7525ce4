// A close ends a file's transfer that waits for a thread of the pool, unless that has begun: then it is done, to the file
// that was closed.  A new file of the number gets nothing.
// OUT: not begun: -EBADF, 0 bytes in the file
// OUT: begun in part: 10 bytes, 10 bytes in the file
// OUT: begun: 1000 bytes, 1000 bytes in the file
// OUT: canceled before: -ECANCELED, 0 bytes in the file
// OUT: read not begun: -EBADF, 0 bytes in the file
// RUN: %exec --levels "O0 O2 asan tsan" --flags "-Wl,--wrap=pwritev2,--wrap=preadv2,--wrap=write" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <fcntl.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/uio.h>
#include <unistd.h>
#include <weft/io.h>

enum { THREADS = 4, BYTES = 1000 };
static sem_t go, begun;
static char bytes[BYTES];

/* Nothing can be transferred at once but `at_once` bytes; and the pool's writes wait for `go`. */
static size_t at_once;
ssize_t __real_write(int fd, const void *buf, size_t n);
ssize_t __wrap_pwritev2(int fd, const struct iovec *all, int count, off_t at, int flags)
{
    (void)count, (void)at, (void)flags;
    if (at_once) {
        size_t n = at_once;
        at_once = 0;
        return __real_write(fd, all->iov_base, n);
    }
    errno = EAGAIN;
    return -1;
}
ssize_t __wrap_preadv2(int fd, const struct iovec *all, int count, off_t at, int flags)
{
    return __wrap_pwritev2(fd, all, count, at, flags);
}
ssize_t __wrap_write(int fd, const void *buf, size_t n)
{
    sem_post(&begun);
    sem_wait(&go);
    return __real_write(fd, buf, n);
}

static void wait_on_the_pool(void *arg)
{
    (void)arg;
    sem_post(&begun);
    sem_wait(&go);
}
static fiber int occupy(void)
{
    return weft_work(wait_on_the_pool, NULL);
}
static fiber long writes(int fd)
{
    return weft_write(fd, bytes, sizeof bytes);
}
static fiber long reads(int fd)
{
    char buf[BYTES];
    return weft_read(fd, buf, sizeof buf);
}
static int new_file(void)
{
    char path[] = "/tmp/weft-closed-XXXXXX";
    int fd = mkstemp(path);
    REQUIRE(fd >= 0 && unlink(path) == 0);
    return fd;
}
enum act { WRITES, READS, CANCELED };
/* busy: all threads of the pool are. */
static fiber void closes(const char *name, bool busy, enum act act)
{
    long done = 0;
    WEFT_SCOPE(scope);
    for (int i = 0; busy && i < THREADS; i++)
        weft_scope_spawn(&scope, occupy());
    weft_yield();
    for (int i = 0; busy && i < THREADS; i++)
        sem_wait(&begun);
    int fd = new_file(), same = dup(fd);
    weft_task *task = act == READS ? weft_spawn_now(reads(fd)) : weft_spawn_now(writes(fd));
    if (!busy)
        sem_wait(&begun);
    if (act == CANCELED)
        weft_cancel(task);
    REQUIRE(weft_close(fd) == 0);
    int reused = new_file();
    REQUIRE(reused == fd);
    if (!busy)
        sem_post(&go);
    /* It ends while the pool is busy. */
    REQUIRE(weft_join(task, &done) == (act == CANCELED ? -ECANCELED : 0));
    for (int i = 0; busy && i < THREADS; i++)
        sem_post(&go);
    weft_scope_join(&scope);
    REQUIRE(lseek(reused, 0, SEEK_END) == 0);
    if (done < 0)
        trace("%s: %s, ", name, done == -EBADF ? "-EBADF" : done == -ECANCELED ? "-ECANCELED" : "another error");
    else
        trace("%s: %ld bytes, ", name, done);
    trace("%ld bytes in the file\n", (long)lseek(same, 0, SEEK_END));
    close(reused);
    close(same);
}
static fiber int root(void)
{
    closes("not begun", true, WRITES);
    at_once = 10;
    closes("begun in part", true, WRITES);
    closes("begun", false, WRITES);
    closes("canceled before", true, CANCELED);
    closes("read not begun", true, READS);
    return 0;
}
int main(void)
{
    setenv("UV_THREADPOOL_SIZE", "4", 1);
    sem_init(&go, 0, 0);
    sem_init(&begun, 0, 0);
    return weft_run(root());
}
