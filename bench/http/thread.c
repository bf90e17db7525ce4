/* thread.c - The server of examples/http.c with a thread per connection, which simply blocks.
 *
 * usage: thread [-p PORT] [-i IDLE_MS] [-r ANSWER_MS] [-s] DIRECTORY
 *
 * The same parser and answers (examples/http_message.c).  Threads have stacks of 64 KiB.  No graceful stop: a thread that
 * blocks cannot be told. */
#define _GNU_SOURCE
#include "../../examples/http_message.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

enum { STACK_BYTES = 65536, FULL_PAUSE_US = 50000 };

static struct timeval idle_time = {.tv_sec = 10}, answer_time = {.tv_sec = 10};

static bool send_answer(int fd, struct http_exchange *x)
{
    for (size_t done = 0; done < x->head_length;) {
        ssize_t put = send(fd, x->head + done, x->head_length - done, MSG_NOSIGNAL);
        if (put <= 0)
            return false;
        done += (size_t)put;
    }
    while (x->left) {
        ssize_t put = sendfile(fd, x->file, NULL, x->left);
        if (put <= 0)
            return false;
        x->left -= (size_t)put;
    }
    return x->keep_alive;
}

static bool serve_one(int fd, struct http_request *request)
{
    char first[128];
    if (!request->exchange) {
        ssize_t n = recv(fd, first, sizeof first, 0);
        if (n <= 0 || !http_request_add(request, first, (size_t)n))
            return false;
    }
    while (!http_request_is_whole(request)) {
        size_t room;
        char *input = http_request_input(request, &room);
        ssize_t n = recv(fd, input, room, 0);
        if (n <= 0)
            return false;
        http_request_add(request, NULL, (size_t)n);
    }
    http_request_answer(request, false, false);
    bool goes_on = send_answer(fd, request->exchange);
    http_request_next(request);
    return goes_on;
}

static void *serve(void *accepted)
{
    int fd = (int)(intptr_t)accepted;
    struct http_request request;
    http_request_begin(&request);
    while (serve_one(fd, &request))
        continue;
    http_request_end(&request);
    close(fd);
    return NULL;
}

int main(int argc, char **argv)
{
    int port = 0, option, one = 1;
    while ((option = getopt(argc, argv, "p:i:r:s")) != -1)
        if (option == 'p')
            port = atoi(optarg);
        else if (option == 'i')
            idle_time = (struct timeval){atoi(optarg) / 1000, atoi(optarg) % 1000 * 1000};
        else if (option == 'r')
            answer_time = (struct timeval){atoi(optarg) / 1000, atoi(optarg) % 1000 * 1000};
        else if (option == 's')
            http_same_answer = true;
        else
            return 2;
    http_root = open(optind < argc ? argv[optind] : ".", O_DIRECTORY | O_PATH | O_CLOEXEC);
    signal(SIGPIPE, SIG_IGN);
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    socklen_t length = sizeof at;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (http_root < 0 || listener < 0 || bind(listener, (struct sockaddr *)&at, sizeof at) ||
        listen(listener, SOMAXCONN) || getsockname(listener, (struct sockaddr *)&at, &length))
        return EXIT_FAILURE;
    printf("%d\n", ntohs(at.sin_port));
    fflush(stdout);
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, STACK_BYTES);
    pthread_attr_setdetachstate(&small, PTHREAD_CREATE_DETACHED);
    for (;;) {
        pthread_t thread;
        int fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
        if (fd < 0) {
            usleep(FULL_PAUSE_US);
            continue;
        }
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &idle_time, sizeof idle_time);
        setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &answer_time, sizeof answer_time);
        if (pthread_create(&thread, &small, serve, (void *)(intptr_t)fd))
            close(fd);
    }
}
