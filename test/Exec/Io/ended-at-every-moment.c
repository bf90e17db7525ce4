// Whoever waits for a descriptor, the pool or a signal may be destroyed, cancelled or timed out at every moment:
// Inputs/ended.h.
// OUT: read: destroyed at 9 moments, canceled at 9
// OUT: wait_fd: destroyed at 11 moments, canceled at 11
// OUT: write: destroyed at 11 moments, canceled at 11
// OUT: accept: destroyed at 9 moments, canceled at 9
// OUT: connect: destroyed at 0 moments, canceled at 0
// OUT: signal: destroyed at 11 moments, canceled at 11
// OUT: work: destroyed at 0 moments, canceled at 0
// OUT: lookup: destroyed at 0 moments, canceled at 0
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#define TURNS 3
#include "ended.h"
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>
#include <weft/io.h>
static int pair[2], peers[2 * WAITERS], peer_count;
static struct sockaddr_un address;
static char filler[4096];
#define EITHER(NAME, ...) (deadline_ns ? NAME##_until(__VA_ARGS__, deadline_ns) : NAME(__VA_ARGS__))

static fiber void begin_nothing(void) {}
static fiber int grant_nothing(int n)
{
    (void)n;
    return -EAGAIN;
}
static fiber int end_nothing(void) { return UNCOUNTED; }

/* Reads: a byte for each. */
static fiber void begin_pair(void)
{
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair) == 0);
}
static int close_pair(void)
{
    int left = 0;
    char byte;
    while (read(pair[0], &byte, 1) == 1)
        left++;
    REQUIRE(weft_close(pair[0]) == 0 && weft_close(pair[1]) == 0);
    return left;
}
static fiber int end_reads(void) { return close_pair(); }
static fiber int wait_read(int who, uint64_t deadline_ns)
{
    char byte = 0;
    ssize_t n = EITHER(weft_read, pair[0], &byte, 1);
    (void)who;
    REQUIRE((n == 1) == (byte == 'b'));
    return n < 0 ? (int)n : 0;
}
static fiber int grant_byte(int n)
{
    (void)n;
    return write(pair[1], "b", 1) == 1 ? 0 : -errno;
}

/* Readable for all, from the third grant on. */
static fiber int wait_readable(int who, uint64_t deadline_ns)
{
    int events = EITHER(weft_wait_fd, pair[0], WEFT_READABLE);
    (void)who;
    REQUIRE(events < 0 || events == WEFT_READABLE);
    return events < 0 ? events : 0;
}
static fiber int grant_third_byte(int n) { return n == 2 ? grant_byte(n) : -EAGAIN; }
static fiber int end_uncounted(void)
{
    close_pair();
    return UNCOUNTED;
}

/* Writes to a socket that is full until the third grant. */
static fiber void begin_full(void)
{
    begin_pair();
    while (write(pair[0], filler, sizeof filler) > 0)
        ;
    while (write(pair[0], filler, 1) > 0)
        ;
}
static void drain(void)
{
    char bytes[4096];
    while (read(pair[1], bytes, sizeof bytes) > 0)
        ;
}
static fiber int wait_write(int who, uint64_t deadline_ns)
{
    char byte = (char)who;
    ssize_t n = EITHER(weft_write, pair[0], &byte, 1);
    return n < 0 ? (int)n : 0;
}
static fiber int grant_room(int n)
{
    if (n != 2)
        return -EAGAIN;
    drain();
    return 0;
}
/* Of three that write, two wait for room, and one for another to have waited. */
static fiber int end_writes(void)
{
    char bytes[WAITERS + 1];
    ssize_t n = read(pair[1], bytes, sizeof bytes);
    for (ssize_t i = 0; i < n; i++)
        REQUIRE(status_of[(int)bytes[i]] == 0 && (i == 0 || bytes[i] > bytes[i - 1]));
    REQUIRE(n == 3 + (status_of[VICTIM] == 0));
    return end_uncounted();
}

/* Connections: one for each. */
static fiber void begin_listening(void)
{
    pair[0] = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
    address.sun_family = AF_UNIX;
    snprintf(address.sun_path, sizeof address.sun_path, "%cweft-test-%d", 0, (int)getpid());
    socklen_t bytes = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + strlen(address.sun_path + 1));
    REQUIRE(bind(pair[0], (struct sockaddr *)&address, bytes) == 0 && listen(pair[0], 2 * WAITERS) == 0);
    peer_count = 0;
}
static int connected(int fd)
{
    socklen_t bytes = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + strlen(address.sun_path + 1));
    return connect(fd, (struct sockaddr *)&address, bytes);
}
static fiber int wait_accept(int who, uint64_t deadline_ns)
{
    int fd = EITHER(weft_accept, pair[0], NULL, NULL);
    (void)who;
    if (fd >= 0)
        weft_close(fd);
    return fd < 0 ? fd : 0;
}
static fiber int grant_connection(int n)
{
    (void)n;
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
    peers[peer_count++] = fd;
    return connected(fd);
}
static fiber int end_listening(void)
{
    int left = 0, fd;
    for (; (fd = accept(pair[0], NULL, NULL)) >= 0; left++)
        close(fd);
    weft_close(pair[0]);
    for (int i = 0; i < peer_count; i++)
        close(peers[i]);
    return left;
}

/* A connect over TCP waits for its event. */
static fiber void begin_tcp(void)
{
    struct sockaddr_in any_port = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    pair[0] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    REQUIRE(bind(pair[0], (struct sockaddr *)&any_port, sizeof any_port) == 0 && listen(pair[0], 2 * WAITERS) == 0);
    peer_count = 0;
}
static fiber int wait_connect(int who, uint64_t deadline_ns)
{
    struct sockaddr_in port;
    socklen_t bytes = sizeof port;
    (void)who;
    int fd = peers[peer_count++] = socket(AF_INET, SOCK_STREAM, 0);
    getsockname(pair[0], (struct sockaddr *)&port, &bytes);
    return EITHER(weft_connect, fd, (struct sockaddr *)&port, bytes);
}
static fiber int end_tcp(void)
{
    end_listening();
    return UNCOUNTED;
}

/* The pool. */
static void nap(void *calls)
{
    __atomic_fetch_add((int *)calls, 1, __ATOMIC_RELAXED);
    nanosleep(&(struct timespec){0, 20000}, NULL);
}
static fiber int wait_work(int who, uint64_t deadline_ns)
{
    int calls = 0; /* in this frame: nobody may write it later */
    (void)who;
    (void)deadline_ns;
    int status = weft_work(nap, &calls);
    REQUIRE(status ? calls <= 1 : calls == 1);
    return status;
}
static fiber int wait_lookup(int who, uint64_t deadline_ns)
{
    struct addrinfo numeric = {.ai_flags = AI_NUMERICHOST}, *list = NULL;
    (void)who;
    (void)deadline_ns;
    int status = weft_getaddrinfo("127.0.0.1", "80", &numeric, &list);
    REQUIRE((status == 0) == (list != NULL));
    if (list)
        freeaddrinfo(list);
    return status;
}

/* Signals: one for all. */
static fiber void begin_signal(void) { REQUIRE(weft_signal_watch(SIGUSR1) == 0); }
static fiber int wait_signal(int who, uint64_t deadline_ns)
{
    (void)who;
    return EITHER(weft_signal_wait, SIGUSR1);
}
static fiber int grant_signal(int n) { return n == 2 ? kill(getpid(), SIGUSR1) : -EAGAIN; }
static fiber int end_signal(void)
{
    REQUIRE(weft_signal_unwatch(SIGUSR1) == 0);
    return UNCOUNTED;
}

static const struct kind kinds[] = {
    {"read", begin_pair, wait_read, grant_byte, end_reads, UNITS, false, false},
    {"wait_fd", begin_pair, wait_readable, grant_third_byte, end_uncounted, TO_ALL, false, false},
    {"write", begin_full, wait_write, grant_room, end_writes, TO_ALL, false, false},
    {"accept", begin_listening, wait_accept, grant_connection, end_listening, UNITS, false, false},
    {"connect", begin_tcp, wait_connect, grant_nothing, end_tcp, TO_ALL, false, true},
    {"signal", begin_signal, wait_signal, grant_signal, end_signal, TO_ALL, false, false},
    {"work", begin_nothing, wait_work, grant_nothing, end_nothing, TO_ALL, true, true},
    {"lookup", begin_nothing, wait_lookup, grant_nothing, end_nothing, TO_ALL, true, true},
};

static fiber int root(void) { return try_all(kinds, sizeof kinds / sizeof *kinds); }
POISON_MAIN(root())
