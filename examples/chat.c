/* chat.c - A chat server: two tasks per client, one that broadcasts, and clients that are too slow.
 *
 * usage: chat [-p PORT] [-d DROP_MS]
 *
 * Prints the port that it listens on.  The first line of a client is its name: when it comes back, the client has
 * joined.  Each further line goes to all others.
 * Ends on SIGTERM or SIGINT.
 *
 *     reader --+                    +--> writer --> client
 *     reader --+--> lines --> broadcast
 *     reader --+                    +--> writer --> client
 *
 * Every line is one block of memory, counted by the queues that it is in; a client by its task and broadcast.  A client that does not read fills its
 * queue; then broadcast waits for it, up to DROP_MS (1000) in a row, and so do the readers behind it: that is the
 * back-pressure.  After that the client is dropped.
 *
 * Tasks may run on several threads (WEFT_THREADS): what they share has a lock, which nobody holds while he waits. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <weft/io.h>

enum {
    NS_PER_MS = 1000000,
    MOST_NAME_BYTES = 32,
    MOST_LINE_BYTES = 1024,
    QUEUED_LINES = 16, /* per client */
    LINES_ON_THE_WAY = 4
};

struct line {
    atomic_size_t users;
    size_t length;
    const struct client *from; /* gets no copy; only compared; NULL: everybody gets one */
    char bytes[];
};

struct client {
    struct client *next, **place; /* under chat.lock */
    atomic_size_t users;
    int fd;
    weft_chan *queue;     /* of struct line * */
    uint64_t patience_ns; /* for which broadcast has not waited yet */
    char name[MOST_NAME_BYTES + 1];
};

static struct {
    pthread_mutex_t lock;
    struct client *clients, *next; /* broadcast's place in the list, which clients leave meanwhile */
    weft_chan *lines;              /* of struct line * */
    uint64_t drop_ns;
} chat = {.lock = PTHREAD_MUTEX_INITIALIZER};

static void drop_line(struct line *line)
{
    if (line && !--line->users)
        free(line);
}

static struct line *make_line(const struct client *from, const char *text, size_t length)
{
    struct line *line = malloc(sizeof *line + MOST_NAME_BYTES + length + sizeof ": \n");
    if (!line)
        return NULL;
    line->users = 1;
    line->length = (size_t)sprintf(line->bytes, "%s: %.*s\n", from->name, (int)length, text);
    return line;
}

/* Readers and writers ---------------------------------------------------------------------------- */

/* The next line without its end, from what is in `buffer` or comes.
 * *used: bytes of `buffer` that hold the line before, then this one.  Returns its length, or a negative errno;
 * -EPIPE at the end. */
static fiber ssize_t read_line(int fd, char *buffer, size_t *used, size_t *filled)
{
    memmove(buffer, buffer + *used, *filled -= *used);
    for (*used = 0;;) {
        const char *end = memchr(buffer + *used, '\n', *filled - *used);
        if (end) {
            *used = (size_t)(end - buffer) + 1;
            return end - buffer - (end > buffer && end[-1] == '\r');
        }
        *used = *filled;
        if (*filled == MOST_LINE_BYTES)
            return -EMSGSIZE;
        ssize_t n = weft_read(fd, buffer + *filled, MOST_LINE_BYTES - *filled);
        if (n <= 0)
            return n ? n : -EPIPE;
        *filled += (size_t)n;
    }
}

/* to_itself: the client gets a copy too. */
static fiber int publish(struct client *client, const char *text, size_t length, bool to_itself)
{
    struct line *line = make_line(client, text, length);
    if (!line)
        return -ENOMEM;
    line->from = to_itself ? NULL : client;
    int error = weft_chan_send(chat.lines, &line);
    if (error)
        drop_line(line);
    return error;
}

/* Until the client ends, or was dropped. */
static fiber void read_all(struct client *client)
{
    char buffer[MOST_LINE_BYTES];
    size_t used = 0, filled = 0;
    ssize_t length = read_line(client->fd, buffer, &used, &filled);
    if (length <= 0)
        return;
    snprintf(client->name, sizeof client->name, "%.*s", (int)length, buffer);
    if (publish(client, "joins", 5, true))
        return;
    while ((length = read_line(client->fd, buffer, &used, &filled)) >= 0)
        if (publish(client, buffer, (size_t)length, false))
            return;
    publish(client, "leaves", 6, false);
}

static fiber void write_all(struct client *client)
{
    struct line *line;
    while (weft_chan_recv(client->queue, &line) == 0) {
        ssize_t put = weft_write(client->fd, line->bytes, line->length);
        bool whole = put == (ssize_t)line->length;
        drop_line(line);
        if (!whole)
            break;
    }
    /* Whatever ended this ends the reader, and so the client. */
    weft_chan_close(client->queue);
    shutdown(client->fd, SHUT_RDWR);
}

static void drop_client(struct client *client)
{
    struct line *line;
    if (--client->users)
        return;
    while (weft_chan_try_recv(client->queue, &line) == 0)
        drop_line(line);
    weft_chan_destroy(client->queue);
    weft_close(client->fd);
    free(client);
}

static void enlist(struct client *client)
{
    pthread_mutex_lock(&chat.lock);
    client->next = chat.clients;
    client->place = &chat.clients;
    if (client->next)
        client->next->place = &client->next;
    chat.clients = client;
    pthread_mutex_unlock(&chat.lock);
}

static void forget_client(struct client *const *place)
{
    struct client *client = *place;
    pthread_mutex_lock(&chat.lock);
    *client->place = client->next;
    if (client->next)
        client->next->place = client->place;
    chat.next = chat.next == client ? client->next : chat.next;
    pthread_mutex_unlock(&chat.lock);
    weft_chan_close(client->queue); /* broadcast waits for it no more */
    drop_client(client);
}

static fiber void serve(struct client *new_client)
{
    struct client *client __attribute__((__cleanup__(forget_client))) = new_client;
    enlist(client);
    WEFT_SCOPE(writer);
    if (!weft_scope_spawn(&writer, write_all(client)))
        return;
    read_all(client);
    /* Leaving the scope ends the writer before the client is forgotten. */
}

/* Broadcast -------------------------------------------------------------------------------------- */

/* The first one, or the next, which the caller drops; NULL: that was the last. */
static struct client *take_next(bool first)
{
    pthread_mutex_lock(&chat.lock);
    struct client *client = first ? chat.clients : chat.next;
    chat.next = client ? client->next : NULL;
    if (client)
        client->users++;
    pthread_mutex_unlock(&chat.lock);
    return client;
}

/* Waits for room no longer than the client has patience left; out of it, the client is dropped. */
static fiber void give(struct client *client, struct line *line)
{
    uint64_t begin_ns = weft_now_ns();
    line->users++;
    if (weft_chan_try_send(client->queue, &line) == 0) {
        client->patience_ns = chat.drop_ns;
        return;
    }
    int error = weft_chan_send_until(client->queue, &line, begin_ns + client->patience_ns);
    if (error)
        drop_line(line);
    uint64_t waited_ns = weft_now_ns() - begin_ns;
    client->patience_ns -= waited_ns < client->patience_ns ? waited_ns : client->patience_ns;
    if (error && error != -ECANCELED) {
        weft_chan_close(client->queue);
        shutdown(client->fd, SHUT_RDWR);
    }
}

static fiber void broadcast(void)
{
    struct line *line;
    while (weft_chan_recv(chat.lines, &line) == 0) {
        for (struct client *client = take_next(true); client; client = take_next(false)) {
            if (client != line->from)
                give(client, line);
            drop_client(client);
        }
        drop_line(line);
    }
}

/* The server ------------------------------------------------------------------------------------- */

static struct client *make_client(int fd)
{
    struct client *client = calloc(1, sizeof *client);
    weft_chan *queue = client ? weft_chan_create(sizeof(struct line *), QUEUED_LINES) : NULL;
    if (!queue) {
        free(client);
        return NULL;
    }
    client->users = 1;
    client->fd = fd;
    client->queue = queue;
    client->patience_ns = chat.drop_ns;
    return client;
}

/* Until it is cancelled. */
static fiber int accept_all(int listener, weft_scope *clients)
{
    for (;;) {
        int fd = weft_accept(listener, NULL, NULL);
        if (fd == -ECANCELED)
            return 0;
        if (fd == -EMFILE || fd == -ENFILE || fd == -ENOBUFS || fd == -ENOMEM) {
            weft_sleep_ms(50);
            continue;
        }
        if (fd < 0)
            return fd;
        struct client *client = make_client(fd);
        if (!client || !weft_scope_spawn(clients, serve(client))) {
            if (client)
                weft_chan_destroy(client->queue);
            free(client);
            close(fd);
        }
    }
}

static fiber void stop_on(int number, weft_task *acceptor)
{
    if (weft_signal_wait(number) == 0)
        weft_cancel(acceptor);
}

static fiber int run(int listener)
{
    int value = 0;
    /* Left in this order: the clients end first, and nobody sends lines any more. */
    WEFT_SCOPE(others);
    WEFT_SCOPE(clients);
    weft_task *acceptor = weft_spawn(accept_all(listener, &clients));
    if (!acceptor)
        return -ENOMEM;
    if (!weft_scope_spawn(&others, broadcast()) || !weft_scope_spawn(&others, stop_on(SIGTERM, acceptor)) ||
        !weft_scope_spawn(&others, stop_on(SIGINT, acceptor)))
        weft_cancel(acceptor);
    int status = weft_join(acceptor, &value);
    return status == -ECANCELED ? value : status;
}

static int listen_on(int port)
{
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    socklen_t length = sizeof at;
    int one = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) ||
        bind(fd, (struct sockaddr *)&at, sizeof at) || listen(fd, SOMAXCONN) ||
        getsockname(fd, (struct sockaddr *)&at, &length)) {
        perror("chat: listen");
        exit(EXIT_FAILURE);
    }
    printf("%d\n", ntohs(at.sin_port));
    fflush(stdout);
    return fd;
}

fiber int main(int argc, char **argv)
{
    int port = 0, option;
    chat.drop_ns = (uint64_t)1000 * NS_PER_MS;
    while ((option = getopt(argc, argv, "p:d:")) != -1) {
        if (option == 'p') {
            port = atoi(optarg);
        } else if (option == 'd') {
            chat.drop_ns = strtoull(optarg, NULL, 10) * NS_PER_MS;
        } else {
            fprintf(stderr, "usage: chat [-p PORT] [-d DROP_MS]\n");
            return 2;
        }
    }
    chat.lines = weft_chan_create(sizeof(struct line *), LINES_ON_THE_WAY);
    if (!chat.lines)
        return EXIT_FAILURE;
    /* Before anybody knows that it runs. */
    int error = weft_signal_watch(SIGTERM);
    if (!error)
        error = weft_signal_watch(SIGINT);
    if (!error) {
        int listener = listen_on(port);
        error = run(listener);
        close(listener);
    }
    struct line *line;
    while (weft_chan_try_recv(chat.lines, &line) == 0)
        drop_line(line);
    weft_chan_destroy(chat.lines);
    if (error)
        fprintf(stderr, "chat: %s\n", strerror(-error));
    return error ? EXIT_FAILURE : EXIT_SUCCESS;
}
