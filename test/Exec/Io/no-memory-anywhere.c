// Whichever allocation of the program, the scheduler, its I/O and libuv fails, the call that needed it says so, nothing
// leaks or hangs, and all calls before and after succeed.
// OUT: own loop: all points failed, all other calls worked
// OUT: application's loop: all points failed, all other calls worked
// OUT: some were libuv's 1
// RUN: %exec --levels "O0 O2 asan" --flags "-Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=preadv2" %s
#define _GNU_SOURCE
#include "exec.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>
#include <uv.h>
#include <weft/io.h>

/* One allocation fails: when `countdown` comes to 0.  The tasks' go through weft_set_allocator, the I/O room's and this
 * file's through the linker, libuv's through uv_replace_allocator. */
static long countdown = -1, failed;
static pthread_t main_thread; /* the pool's threads allocate when they like */
void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t m);
void *__real_realloc(void *p, size_t n);
static bool fails(void)
{
    bool now = pthread_equal(pthread_self(), main_thread) && countdown >= 0 && countdown-- == 0;
    failed += now;
    return now;
}
void *__wrap_malloc(size_t n)
{
    return fails() ? NULL : __real_malloc(n);
}
void *__wrap_calloc(size_t n, size_t m)
{
    return fails() ? NULL : __real_calloc(n, m);
}
void *__wrap_realloc(void *p, size_t n)
{
    return fails() ? NULL : __real_realloc(p, n);
}
static long live;
static bool in_root; /* the root task is there: without memory for it weft_run aborts */
static void *alloc(void *ctx, size_t bytes, size_t align)
{
    (void)ctx;
    void *p = NULL;
    if ((in_root && fails()) || posix_memalign(&p, align < sizeof p ? sizeof p : align, bytes))
        return NULL;
    live++;
    return p;
}
static void give_back(void *ctx, void *p, size_t bytes)
{
    (void)ctx, (void)bytes;
    live--;
    free(p);
}

/* libuv's.  By realloc it makes only its table of descriptors, and ends the process when that fails: the I/O room allocates
 * as much just before. */
static long uv_live, uv_failed;
static void *uv_one(void *p, bool failing)
{
    uv_failed += failing;
    uv_live += p && pthread_equal(pthread_self(), main_thread);
    return p;
}
static void *uv_malloc_(size_t n)
{
    bool now = fails();
    return uv_one(now ? NULL : __real_malloc(n), now);
}
static void *uv_calloc_(size_t n, size_t m)
{
    bool now = fails();
    return uv_one(now ? NULL : __real_calloc(n, m), now);
}
static void *uv_realloc_(void *p, size_t n)
{
    return p ? __real_realloc(p, n) : uv_one(__real_realloc(p, n), false);
}
static void uv_free_(void *p)
{
    uv_live -= p && pthread_equal(pthread_self(), main_thread);
    free(p);
}

/* What the page cache has is not there: the pool reads files. */
ssize_t __wrap_preadv2(int fd, const struct iovec *all, int count, off_t at, int flags)
{
    (void)fd, (void)all, (void)count, (void)at, (void)flags;
    errno = EAGAIN;
    return -1;
}

static void twice(void *number)
{
    *(int *)number *= 2;
}
static fiber int echo(int listener)
{
    char byte;
    int fd = weft_accept(listener, NULL, NULL);
    if (fd < 0)
        return fd;
    ssize_t n = weft_read(fd, &byte, 1);
    if (n == 1)
        n = weft_write(fd, &byte, 1);
    weft_close(fd);
    return n < 0 ? (int)n : 0;
}
static fiber int ask(const struct sockaddr_in *at)
{
    char byte = 'x';
    int fd = socket(AF_INET, SOCK_STREAM, 0), status = weft_connect(fd, (const struct sockaddr *)at, sizeof *at);
    ssize_t n = status ? status : weft_write(fd, &byte, 1);
    if (n == 1)
        n = weft_read_until(fd, &byte, 1, weft_now_ns() + 5000000000u);
    weft_close(fd);
    return n < 0 ? (int)n : 0;
}
static fiber int tcp(void)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof at;
    int listener = socket(AF_INET, SOCK_STREAM, 0), served = 0;
    REQUIRE(!bind(listener, (struct sockaddr *)&at, len) && !listen(listener, 8) &&
            !getsockname(listener, (struct sockaddr *)&at, &len));
    weft_task *server = weft_spawn(echo(listener));
    int asked = server ? ask(&at) : -ENOMEM;
    weft_close(listener); /* a server that nobody reached ends too */
    if (server)
        REQUIRE(weft_join(server, &served) == 0);
    return asked ? asked : served;
}
static fiber int all_calls(void)
{
    int pair[2], number = 21, status;
    char byte;
    struct addrinfo *list = NULL;
    REQUIRE(pipe(pair) == 0);
    status = weft_read_until(pair[0], &byte, 1, weft_now_ns() + 1000) == -ETIMEDOUT ? 0 : -ENOMEM;
    weft_close(pair[0]);
    weft_close(pair[1]);
    /* A number that makes the table of descriptors grow. */
    if (!status) {
        int high = fcntl(0, F_DUPFD, 600), wait = weft_wait_fd_until(high, WEFT_READABLE, weft_now_ns() + 1000);
        weft_close(high);
        status = wait == -ENOMEM ? wait : 0;
    }
    if (!status)
        status = weft_signal_watch(SIGUSR1);
    if (!status && (status = weft_signal_wait_until(SIGUSR1, weft_now_ns() + 1000)) == -ETIMEDOUT)
        status = 0;
    if (!status)
        status = weft_work(twice, &number);
    if (!status)
        status = weft_getaddrinfo("127.0.0.1", "80", NULL, &list);
    if (!status) {
        REQUIRE(list && number == 42);
        freeaddrinfo(list);
        list = NULL;
        int file = open("/proc/self/exe", O_RDONLY);
        ssize_t n = weft_read(file, &byte, 1);
        weft_close(file);
        REQUIRE(n == -ENOMEM || n == 1);
        status = n < 0 ? (int)n : 0;
    }
    return status ? status : tcp();
}
/* On a thread of its own, so that the I/O room is made anew. */
static int statuses[2];
static bool in_loop; /* of the application */
static fiber int root(void)
{
    in_root = true;
    for (int i = 0; i < 2; i++)
        statuses[i] = all_calls();
    return 0;
}
static void *run(void *after)
{
    uv_loop_t loop;
    main_thread = pthread_self();
    failed = 0;
    in_root = false;
    statuses[0] = statuses[1] = 0;
    countdown = -1;
    if (in_loop) {
        REQUIRE(uv_loop_init(&loop) == 0);
        countdown = *(long *)after;
        int status = weft_uv_attach(&loop);
        long left = countdown;
        countdown = -1;
        REQUIRE(!status || (status == -ENOMEM && failed && weft_uv_attach(&loop) == 0));
        countdown = failed ? -1 : left;
    } else {
        countdown = *(long *)after;
    }
    bool attached_late = failed;
    errno = 0;
    weft_run(root());
    countdown = -1;
    if (attached_late)
        statuses[0] = statuses[0] || statuses[1] ? -1 : -ENOMEM;
    if (in_loop) {
        REQUIRE(weft_uv_detach() == 0 && uv_run(&loop, UV_RUN_DEFAULT) == 0 && uv_loop_close(&loop) == 0);
    }
    return NULL;
}
static void all_points(const char *name)
{
    long points = 0, wrong = 0;
    for (long after = 0;; after++) {
        pthread_t thread;
        REQUIRE(pthread_create(&thread, NULL, run, &after) == 0 && pthread_join(thread, NULL) == 0);
        if (!failed)
            break;
        points++;
        if (!!statuses[0] + !!statuses[1] != 1 || statuses[0] + statuses[1] != -ENOMEM || live || uv_live)
            wrong++, trace("point %ld: %d, then %d, %ld and %ld left\n", after, statuses[0], statuses[1], live, uv_live);
    }
    REQUIRE(!statuses[0] && !statuses[1] && points >= 8);
    trace("%s: %s\n", name, wrong ? "wrong" : "all points failed, all other calls worked");
}
int main(void)
{
    const struct weft_allocator mine = {alloc, give_back, NULL};
    REQUIRE(uv_replace_allocator(uv_malloc_, uv_realloc_, uv_calloc_, uv_free_) == 0);
    weft_set_allocator(&mine);
    all_points("own loop");
    in_loop = true;
    all_points("application's loop");
    trace("some were libuv's %d\n", uv_failed > 0);
    return 0;
}
