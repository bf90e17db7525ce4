// A file that is closed while its transfer waits for a thread of the pool keeps it; a new file of its number gets nothing.
// OUT: the same number; 1000000 bytes written, 0 in the new file
// RUN: %exec --levels "O0 O2" %s
#include "exec.h"
#include <fcntl.h>
#include <semaphore.h>
#include <stdlib.h>
#include <unistd.h>
#include <weft/io.h>

enum { THREADS = 4, BYTES = 1000000 };
static sem_t go;
static char bytes[BYTES];

static void wait_on_the_pool(void *arg)
{
    (void)arg;
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
static fiber int root(void)
{
    char path[] = "/tmp/weft-closed-XXXXXX", other[] = "/tmp/weft-closed-XXXXXX";
    long written = 0;
    WEFT_SCOPE(scope);
    for (int i = 0; i < THREADS; i++)
        weft_scope_spawn(&scope, occupy());
    weft_yield();
    int fd = mkstemp(path);
    weft_task *writer = weft_spawn_now(writes(fd));
    weft_close(fd);
    int reused = mkstemp(other);
    for (int i = 0; i < THREADS; i++)
        sem_post(&go);
    REQUIRE(weft_join(writer, &written) == 0);
    weft_scope_join(&scope);
    trace("%s number; %ld bytes written, %ld in the new file\n", reused == fd ? "the same" : "another", written,
          (long)lseek(reused, 0, SEEK_END));
    close(reused);
    unlink(path);
    unlink(other);
    return 0;
}
int main(void)
{
    setenv("UV_THREADPOOL_SIZE", "4", 1);
    sem_init(&go, 0, 0);
    return weft_run(root());
}
