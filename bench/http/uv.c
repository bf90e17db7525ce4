/* uv.c - The server of examples/http.c, written by hand with callbacks of libuv.
 *
 * usage: uv [-a ADDRESS] [-p PORT] [-i IDLE_MS] [-r REQUEST_MS] [-s] DIRECTORY
 *
 * The same parser, answers, time limits and stop (examples/http_message.c), and the same test; what was a local variable
 * over a wait is a field of struct connection, and what was a place in the code is a callback. */
#define _GNU_SOURCE
#include "../../examples/http_message.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#include <uv.h>

enum { FILE_BYTES = 65536, FULL_PAUSE_MS = 50, MOST_GRACE_MS = 10000, FIRST_BYTES = 65536, SPARE_FILES = 16 };

struct connection {
    uv_tcp_t tcp;
    uv_timer_t timer;
    struct connection *next, **place;
    struct http_request request;
    struct transfer *transfer; /* NULL: no answer is under way */
    bool answering, timed_out, closing;
    int handles; /* that libuv has not closed yet */
};

/* What an answer needs that does not go out at once. */
struct transfer {
    uv_write_t write;
    uv_fs_t read;
    struct connection *connection;
    int64_t offset;
    bool reading, writing;
    char bytes[FILE_BYTES];
};

static struct {
    uv_loop_t *loop;
    uv_tcp_t listener;
    uv_timer_t retry, grace;
    uv_signal_t signals[2];
    struct connection *connections;
    uint64_t idle_ms, request_ms;
    bool stopping, full;
    size_t room; /* for so many connections at once there are descriptors */
    size_t open, most_open, requests;
    char first[FIRST_BYTES]; /* of a request; shared, as callbacks do not wait */
} server;

static void close_connection(struct connection *c);
static void go_on(struct connection *c);
static void accept_one(uv_stream_t *listener, int status);

/* The end of a connection ------------------------------------------------------------------------- */

static void stopped(uv_handle_t *handle)
{
    (void)handle;
}

static void check_stopped(void)
{
    if (!server.stopping || server.connections)
        return;
    for (size_t i = 0; i < 2; i++)
        if (!uv_is_closing((uv_handle_t *)&server.signals[i]))
            uv_close((uv_handle_t *)&server.signals[i], stopped);
    if (!uv_is_closing((uv_handle_t *)&server.grace))
        uv_close((uv_handle_t *)&server.grace, stopped);
}

static void free_connection(struct connection *c)
{
    http_request_end(&c->request);
    free(c->transfer);
    free(c);
}

/* libuv may still hold the requests of the transfer: then their callbacks free it. */
static void handle_closed(uv_handle_t *handle)
{
    struct connection *c = handle->data;
    if (handle == (uv_handle_t *)&c->tcp && server.full && !server.stopping)
        accept_one((uv_stream_t *)&server.listener, 0);
    if (--c->handles || (c->transfer && (c->transfer->reading || c->transfer->writing)))
        return;
    free_connection(c);
}

static void close_connection(struct connection *c)
{
    if (c->closing)
        return;
    c->closing = true;
    *c->place = c->next;
    if (c->next)
        c->next->place = c->place;
    server.open--;
    c->handles = 2;
    uv_close((uv_handle_t *)&c->tcp, handle_closed);
    uv_close((uv_handle_t *)&c->timer, handle_closed);
    if (c->transfer && c->transfer->reading)
        uv_cancel((uv_req_t *)&c->transfer->read);
    check_stopped();
}

/* Called first by the callbacks of a transfer: is anybody left? */
static bool transfer_goes_on(struct transfer *transfer)
{
    struct connection *c = transfer->connection;
    if (!c->closing)
        return true;
    if (!c->handles && !transfer->reading && !transfer->writing)
        free_connection(c);
    return false;
}

/* Answers ------------------------------------------------------------------------------------------ */

static void read_file(struct transfer *transfer);

static void answer_done(struct connection *c)
{
    bool keep_alive = c->request.exchange->keep_alive && !c->timed_out && !server.stopping;
    free(c->transfer);
    c->transfer = NULL;
    c->answering = false;
    if (!keep_alive) {
        close_connection(c);
        return;
    }
    http_request_next(&c->request);
}

/* An answer that did not go out at once is out: then the connection reads again. */
static void answer_out(struct connection *c)
{
    answer_done(c);
    if (!c->closing)
        go_on(c);
}

static void wrote(uv_write_t *write, int status)
{
    struct transfer *transfer = write->data;
    struct connection *c = transfer->connection;
    transfer->writing = false;
    if (!transfer_goes_on(transfer))
        return;
    if (status < 0)
        close_connection(c);
    else if (c->request.exchange->left)
        read_file(transfer);
    else
        answer_out(c);
}

static void write_bytes(struct transfer *transfer, char *bytes, size_t n)
{
    uv_buf_t buf = uv_buf_init(bytes, (unsigned)n);
    transfer->write.data = transfer;
    transfer->writing = true;
    if (uv_write(&transfer->write, (uv_stream_t *)&transfer->connection->tcp, &buf, 1, wrote)) {
        transfer->writing = false;
        close_connection(transfer->connection);
    }
}

static void have_read_file(uv_fs_t *read)
{
    struct transfer *transfer = read->data;
    struct connection *c = transfer->connection;
    ssize_t got = read->result;
    uv_fs_req_cleanup(read);
    transfer->reading = false;
    if (!transfer_goes_on(transfer))
        return;
    if (got <= 0) { /* the file has become shorter */
        close_connection(c);
        return;
    }
    c->request.exchange->left -= (size_t)got;
    transfer->offset += got;
    write_bytes(transfer, transfer->bytes, (size_t)got);
}

static void read_file(struct transfer *transfer)
{
    struct http_exchange *x = transfer->connection->request.exchange;
    uv_buf_t buf = uv_buf_init(transfer->bytes, x->left < FILE_BYTES ? (unsigned)x->left : FILE_BYTES);
    transfer->read.data = transfer;
    transfer->reading = true;
    if (uv_fs_read(server.loop, &transfer->read, x->file, &buf, 1, transfer->offset, have_read_file)) {
        transfer->reading = false;
        close_connection(transfer->connection);
    }
}

static void request_late(uv_timer_t *timer);

static void answer(struct connection *c, bool late)
{
    uv_timer_start(&c->timer, request_late, server.request_ms, 0);
    http_request_answer(&c->request, late, server.stopping);
    server.requests++;
    c->answering = true;
    struct http_exchange *x = c->request.exchange;
    uv_buf_t head = uv_buf_init(x->head, (unsigned)x->head_length);
    int put = uv_try_write((uv_stream_t *)&c->tcp, &head, 1);
    if (put < 0 && put != UV_EAGAIN) {
        close_connection(c);
        return;
    }
    size_t done = put < 0 ? 0 : (size_t)put;
    if (done == x->head_length && !x->left) {
        answer_done(c);
        return;
    }
    uv_read_stop((uv_stream_t *)&c->tcp);
    c->transfer = malloc(sizeof *c->transfer);
    if (!c->transfer) {
        close_connection(c);
        return;
    }
    c->transfer->connection = c;
    c->transfer->offset = 0;
    c->transfer->reading = c->transfer->writing = false;
    if (done < x->head_length)
        write_bytes(c->transfer, x->head + done, x->head_length - done);
    else
        read_file(c->transfer);
}

/* Requests ----------------------------------------------------------------------------------------- */

static void idle_too_long(uv_timer_t *timer)
{
    close_connection(timer->data);
}

static void request_late(uv_timer_t *timer)
{
    struct connection *c = timer->data;
    c->timed_out = true;
    if (c->answering || !c->request.exchange)
        close_connection(c);
    else
        answer(c, true);
}

static void room_for_bytes(uv_handle_t *handle, size_t suggested, uv_buf_t *buf)
{
    struct connection *c = handle->data;
    size_t room = sizeof server.first;
    (void)suggested;
    buf->base = c->request.exchange ? http_request_input(&c->request, &room) : server.first;
    buf->len = c->request.exchange ? room : HTTP_INPUT_BYTES;
}

/* Answers what is whole. */
static void serve_input(struct connection *c)
{
    while (!c->closing && !c->answering && c->request.exchange && http_request_is_whole(&c->request))
        answer(c, false);
    if (c->closing || c->answering)
        return;
    if (c->request.exchange)
        return; /* its time has begun with its first byte */
    if (server.stopping)
        close_connection(c);
    else
        uv_timer_start(&c->timer, idle_too_long, server.idle_ms, 0);
}

static void have_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *buf)
{
    struct connection *c = stream->data;
    if (n == 0)
        return;
    if (n < 0) {
        close_connection(c);
        return;
    }
    bool begins = !c->request.exchange;
    if (!http_request_add(&c->request, begins ? buf->base : NULL, (size_t)n)) {
        close_connection(c);
        return;
    }
    if (begins)
        uv_timer_start(&c->timer, request_late, server.request_ms, 0);
    serve_input(c);
}

static void go_on(struct connection *c)
{
    serve_input(c);
    if (!c->closing && !c->answering && uv_read_start((uv_stream_t *)&c->tcp, room_for_bytes, have_read))
        close_connection(c);
}

/* The server --------------------------------------------------------------------------------------- */

static void try_again(uv_timer_t *timer)
{
    (void)timer;
    accept_one((uv_stream_t *)&server.listener, 0);
}

static void accept_one(uv_stream_t *listener, int status)
{
    /* libuv drops the clients for whom it has no descriptor.  It waits with one that has not been taken: until another
     * has gone. */
    server.full = server.open >= server.room;
    if (server.full)
        return;
    struct connection *c = status < 0 ? NULL : calloc(1, sizeof *c);
    if (!c) {
        uv_timer_start(&server.retry, try_again, FULL_PAUSE_MS, 0);
        return;
    }
    uv_tcp_init(server.loop, &c->tcp);
    uv_timer_init(server.loop, &c->timer);
    c->tcp.data = c->timer.data = c;
    http_request_begin(&c->request);
    c->next = server.connections;
    c->place = &server.connections;
    if (c->next)
        c->next->place = &c->next;
    server.connections = c;
    server.open++;
    if (uv_accept(listener, (uv_stream_t *)&c->tcp)) {
        close_connection(c);
        return;
    }
    server.most_open = server.open > server.most_open ? server.open : server.most_open;
    uv_tcp_nodelay(&c->tcp, 1);
    go_on(c);
}

static void grace_over(uv_timer_t *timer)
{
    (void)timer;
    fprintf(stderr, "uv: some requests took too long\n");
    while (server.connections)
        close_connection(server.connections);
}

static void stop(uv_signal_t *handle, int number)
{
    (void)handle, (void)number;
    if (server.stopping)
        return;
    server.stopping = true;
    uv_close((uv_handle_t *)&server.listener, stopped);
    uv_close((uv_handle_t *)&server.retry, stopped);
    uv_timer_start(&server.grace, grace_over, MOST_GRACE_MS, 0);
    for (struct connection *c = server.connections, *next; c; c = next) {
        next = c->next;
        if (!c->request.exchange)
            close_connection(c);
    }
    check_stopped();
}

static int run(const char *address, int port)
{
    struct sockaddr_in at;
    struct rlimit files;
    int length = sizeof at, error;
    getrlimit(RLIMIT_NOFILE, &files);
    server.room = files.rlim_cur > SPARE_FILES ? files.rlim_cur - SPARE_FILES : 1;
    if ((error = uv_ip4_addr(address, port, &at)))
        return error;
    uv_tcp_init(server.loop, &server.listener);
    uv_timer_init(server.loop, &server.retry);
    uv_timer_init(server.loop, &server.grace);
    for (size_t i = 0; i < 2; i++) {
        uv_signal_init(server.loop, &server.signals[i]);
        if ((error = uv_signal_start(&server.signals[i], stop, i ? SIGINT : SIGTERM)))
            return error;
    }
    if ((error = uv_tcp_bind(&server.listener, (struct sockaddr *)&at, 0)) ||
        (error = uv_listen((uv_stream_t *)&server.listener, SOMAXCONN, accept_one)) ||
        (error = uv_tcp_getsockname(&server.listener, (struct sockaddr *)&at, &length)))
        return error;
    printf("%d\n", ntohs(at.sin_port));
    fflush(stdout);
    uv_run(server.loop, UV_RUN_DEFAULT);
    printf("%zu requests, at most %zu connections\n", server.requests, server.most_open);
    return 0;
}

static int usage(void)
{
    fprintf(stderr, "usage: uv [-a ADDRESS] [-p PORT] [-i IDLE_MS] [-r REQUEST_MS] [-s] DIRECTORY\n");
    return 2;
}

int main(int argc, char **argv)
{
    const char *address = "127.0.0.1";
    int port = 0, option;
    server.idle_ms = server.request_ms = 10000;
    while ((option = getopt(argc, argv, "a:p:i:r:s")) != -1)
        if (option == 'a')
            address = optarg;
        else if (option == 'p')
            port = atoi(optarg);
        else if (option == 'i')
            server.idle_ms = strtoull(optarg, NULL, 10);
        else if (option == 'r')
            server.request_ms = strtoull(optarg, NULL, 10);
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
    signal(SIGPIPE, SIG_IGN);
    server.loop = uv_default_loop();
    int error = run(address, port);
    if (error)
        fprintf(stderr, "uv: %s\n", uv_strerror(error));
    return error || fflush(stdout) == EOF ? EXIT_FAILURE : EXIT_SUCCESS;
}
