/* http.c - An HTTP/1.1 server of static files: a task per connection, and little memory while one is idle.
 *
 * usage: http [-a ADDRESS] [-p PORT] [-i IDLE_MS] [-r REQUEST_MS] [-s] DIRECTORY
 *
 * Prints the port that it listens on (-p 0, the default, takes a free one).  Keeps connections alive for IDLE_MS
 * between requests; a request, and its answer, may take REQUEST_MS each.  SIGTERM or SIGINT: takes no more
 * connections, finishes the requests that have begun, and prints what it did.  -s: answers every request with
 * "Hello, world!", for measuring.
 *
 *     weft-cc -O2 http.c http_message.c -o http -lhttp_parser */
#define _GNU_SOURCE
#include "http_message.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <unistd.h>
#include <weft/io.h>

enum { NS_PER_MS = 1000000, FIRST_BYTES = 128, FULL_PAUSE_MS = 50, MOST_GRACE_MS = 10000 };

static struct {
    weft_scope *connections;
    uint64_t idle_ns, request_ns;
    /* Of all tasks, which WEFT_THREADS runs at the same time. */
    atomic_bool stopping;
    atomic_size_t open, most_open, requests;
} server;

/* Without a copy of its own: the kernel's pages of the file go out. */
static fiber int send_file(int fd, int file, size_t left, uint64_t deadline_ns)
{
    while (left) {
        ssize_t put = sendfile(fd, file, NULL, left);
        if (put > 0) {
            left -= (size_t)put;
        } else if (put < 0 && errno == EAGAIN) {
            int ready = weft_wait_fd_until(fd, WEFT_WRITABLE, deadline_ns);
            if (ready < 0)
                return ready;
        } else if (put == 0 || errno != EINTR) {
            return -EIO; /* the file has become shorter, or the client has gone */
        }
    }
    return 0;
}

/* Returns 1: the connection goes on, 0: it does not, or a negative errno.  A client that is slower than the deadline is
 * not served. */
static fiber int answer(int fd, struct http_request *request, bool late)
{
    uint64_t deadline_ns = weft_now_ns() + server.request_ns;
    http_request_answer(request, late, server.stopping);
    server.requests++;
    struct http_exchange *x = request->exchange;
    ssize_t put = weft_write_until(fd, x->head, x->head_length, deadline_ns);
    int error = put < (ssize_t)x->head_length ? -EIO : send_file(fd, x->file, x->left, deadline_ns);
    return error ? error : x->keep_alive;
}

/* The first bytes of a request.  While a connection is idle, these are all that it has room for.
 * Returns 1, 0 at the end, or a negative errno. */
static fiber int receive_first(int fd, struct http_request *request)
{
    char first[FIRST_BYTES];
    ssize_t n = weft_read_until(fd, first, sizeof first, weft_now_ns() + server.idle_ns);
    return n <= 0 ? (int)n : http_request_add(request, first, (size_t)n) ? 1 : -ENOMEM;
}

/* The rest.  Returns 1: the request is whole or wrong, 0 at the end, or a negative errno. */
static fiber int receive_rest(int fd, struct http_request *request)
{
    uint64_t deadline_ns = weft_now_ns() + server.request_ns;
    while (!http_request_is_whole(request)) {
        size_t room;
        char *input = http_request_input(request, &room);
        ssize_t n = weft_read_until(fd, input, room, deadline_ns);
        if (n <= 0)
            return (int)n;
        http_request_add(request, NULL, (size_t)n);
    }
    return 1;
}

static void close_connection(const int *fd)
{
    server.open--;
    weft_close(*fd);
}

static fiber void serve(int accepted)
{
    int fd __attribute__((__cleanup__(close_connection))) = accepted;
    struct http_request request __attribute__((__cleanup__(http_request_end)));
    http_request_begin(&request);
    size_t open = ++server.open, most = server.most_open;
    while (open > most && !atomic_compare_exchange_weak(&server.most_open, &most, open))
        ;
    int status = 1;
    while (status > 0) {
        if (!request.exchange && receive_first(fd, &request) <= 0)
            return;
        /* What has begun is finished, also when the server stops. */
        bool deferred = weft_cancel_defer();
        status = receive_rest(fd, &request);
        if (status == 1 || status == -ETIMEDOUT)
            status = answer(fd, &request, status == -ETIMEDOUT);
        weft_cancel_resume(deferred);
        http_request_next(&request);
    }
}

/* Until it is cancelled, or has an error.  Out of descriptors: the others go on, and free some. */
static fiber int accept_all(int listener)
{
    int one = 1;
    for (;;) {
        int fd = weft_accept(listener, NULL, NULL);
        if (fd >= 0) {
            setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
            if (!weft_scope_spawn(server.connections, serve(fd)))
                close(fd);
        } else if (fd == -EMFILE || fd == -ENFILE || fd == -ENOBUFS || fd == -ENOMEM) {
            weft_sleep_ms(FULL_PAUSE_MS);
        } else {
            return fd;
        }
    }
}

static fiber void stop_on(int number, weft_task *task)
{
    if (weft_signal_wait(number) == 0)
        weft_cancel(task);
}

static fiber int run(int listener)
{
    int error;
    WEFT_SCOPE(connections);
    server.connections = &connections;
    {
        WEFT_SCOPE(signals);
        weft_scope_spawn(&signals, stop_on(SIGTERM, weft_self()));
        weft_scope_spawn(&signals, stop_on(SIGINT, weft_self()));
        error = accept_all(listener);
    }
    close(listener);
    server.stopping = true;
    weft_cancel_defer(); /* a signal was for accept_all */
    /* Idle connections end at once, the others when their answers are out. */
    weft_scope_cancel(&connections);
    if (weft_scope_join_until(&connections, weft_now_ns() + (uint64_t)MOST_GRACE_MS * NS_PER_MS))
        fprintf(stderr, "http: some requests took too long\n");
    printf("%zu requests, at most %zu connections\n", (size_t)server.requests, (size_t)server.most_open);
    return error == -ECANCELED ? 0 : error;
}

static int listen_on(const char *address, int port)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    socklen_t length = sizeof at;
    int one = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || inet_pton(AF_INET, address, &at.sin_addr) != 1 ||
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) ||
        bind(fd, (struct sockaddr *)&at, sizeof at) || listen(fd, SOMAXCONN) ||
        getsockname(fd, (struct sockaddr *)&at, &length)) {
        perror("http: listen");
        exit(EXIT_FAILURE);
    }
    printf("%d\n", ntohs(at.sin_port));
    fflush(stdout);
    return fd;
}

static int usage(void)
{
    fprintf(stderr, "usage: http [-a ADDRESS] [-p PORT] [-i IDLE_MS] [-r REQUEST_MS] [-s] DIRECTORY\n");
    return 2;
}

fiber int main(int argc, char **argv)
{
    const char *address = "127.0.0.1";
    int port = 0, option;
    server.idle_ns = server.request_ns = (uint64_t)10000 * NS_PER_MS;
    while ((option = getopt(argc, argv, "a:p:i:r:s")) != -1)
        if (option == 'a')
            address = optarg;
        else if (option == 'p')
            port = atoi(optarg);
        else if (option == 'i')
            server.idle_ns = strtoull(optarg, NULL, 10) * NS_PER_MS;
        else if (option == 'r')
            server.request_ns = strtoull(optarg, NULL, 10) * NS_PER_MS;
        else if (option == 's')
            http_same_answer = true;
        else
            return usage();
    if (optind + 1 != argc)
        return usage();
    http_root = open(argv[optind], O_DIRECTORY | O_PATH | O_CLOEXEC);
    if (http_root < 0) {
        perror(argv[optind]);
        return EXIT_FAILURE;
    }
    /* sendfile has no flag against it; clients that have gone are an error like others. */
    signal(SIGPIPE, SIG_IGN);
    /* Before anybody knows that it runs, and before connections take all descriptors that there are. */
    int error = weft_signal_watch(SIGTERM);
    if (!error)
        error = weft_signal_watch(SIGINT);
    if (!error)
        error = run(listen_on(address, port));
    if (error)
        fprintf(stderr, "http: %s\n", strerror(-error));
    return error || fflush(stdout) == EOF ? EXIT_FAILURE : EXIT_SUCCESS;
}
