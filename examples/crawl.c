/* crawl.c - Fetches the pages of a local server that link to each other: a few at a time, in bounded time.
 *
 * usage: crawl [-j FETCHERS] [-t TOTAL_MS] [-f FETCH_MS] PORT PATH
 *
 * Starts with PATH on 127.0.0.1 and follows every href="/..." once.  Prints status, bytes and path of each page as it
 * comes, and at the end how many there were.  A page has FETCH_MS (2000) to come, the whole crawl TOTAL_MS (10000);
 * the exit status is 1 when that was not enough.
 *
 *     crawl --todo--> fetcher, fetcher, ... --done--> crawl
 *
 * One select sends the next path and receives the next page, whichever is possible first. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <weft/io.h>

enum { NS_PER_MS = 1000000, MOST_PATH_BYTES = 200, MOST_PAGES = 10000, MOST_PAGE_BYTES = 1 << 20 };

struct page {
    char *path, *bytes; /* bytes: NULL when nothing came; else a string of `length` bytes and its end */
    size_t length;
    int error, status;
};

static struct {
    int port;
    uint64_t fetch_ns;
    weft_chan *todo, *done; /* of struct page */
} crawl;

/* Fetchers --------------------------------------------------------------------------------------- */

static void close_socket(const int *fd)
{
    if (*fd >= 0)
        weft_close(*fd);
}

static fiber int read_to_end(int fd, struct page *page, uint64_t deadline_ns)
{
    size_t room = 0;
    for (;;) {
        if (page->length == room) {
            room = room ? 2 * room : 4096;
            char *bigger = room > MOST_PAGE_BYTES ? NULL : realloc(page->bytes, room + 1);
            if (!bigger)
                return room > MOST_PAGE_BYTES ? -EFBIG : -ENOMEM;
            page->bytes = bigger;
        }
        ssize_t n = weft_read_until(fd, page->bytes + page->length, room - page->length, deadline_ns);
        if (n < 0)
            return (int)n;
        page->length += (size_t)n;
        page->bytes[page->length] = '\0';
        if (!n)
            return sscanf(page->bytes, "HTTP/1.%*d %d", &page->status) == 1 ? 0 : -EPROTO;
    }
}

static fiber int fetch(struct page *page)
{
    uint64_t deadline_ns = weft_now_ns() + crawl.fetch_ns;
    struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)crawl.port)};
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int fd __attribute__((__cleanup__(close_socket))) = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -errno;
    int error = weft_connect_until(fd, (struct sockaddr *)&at, sizeof at, deadline_ns);
    if (error)
        return error;
    char ask[MOST_PATH_BYTES + 64];
    int length = snprintf(ask, sizeof ask, "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                          page->path);
    ssize_t put = weft_write_until(fd, ask, (size_t)length, deadline_ns);
    if (put != length)
        return put < 0 ? (int)put : -EIO;
    return read_to_end(fd, page, deadline_ns);
}

static void free_page(struct page *page)
{
    free(page->path);
    free(page->bytes);
    *page = (struct page){.path = NULL};
}

/* Until there is nothing more to do, or it is cancelled. */
static fiber void fetch_all(void)
{
    struct page page __attribute__((__cleanup__(free_page))) = {.path = NULL};
    while (weft_chan_recv(crawl.todo, &page) == 0) {
        page.error = fetch(&page);
        if (weft_chan_send(crawl.done, &page))
            return;
        page = (struct page){.path = NULL}; /* it is crawl's again */
    }
}

/* The crawl -------------------------------------------------------------------------------------- */

struct frontier {
    char *seen[MOST_PAGES]; /* all paths that were found; those from `next` on were not handed out yet */
    size_t count, next, fetched;
};

static void free_frontier(struct frontier **frontier)
{
    for (size_t i = 0; *frontier && i < (*frontier)->count; i++)
        free((*frontier)->seen[i]);
    free(*frontier);
}

static void add_path(struct frontier *frontier, const char *path, size_t length)
{
    if (length > MOST_PATH_BYTES || frontier->count == MOST_PAGES)
        return;
    for (size_t i = 0; i < frontier->count; i++)
        if (!strncmp(frontier->seen[i], path, length) && !frontier->seen[i][length])
            return;
    char *copy = strndup(path, length);
    if (copy)
        frontier->seen[frontier->count++] = copy;
}

static void take_page(struct frontier *frontier, struct page *page)
{
    frontier->fetched++;
    if (page->error)
        printf("%s %s\n", strerror(-page->error), page->path);
    else
        printf("%d %zu %s\n", page->status, page->length, page->path);
    static const char link[] = "href=\"";
    const char *at = page->error ? NULL : page->bytes;
    while (at && (at = strstr(at, link))) {
        at += sizeof link - 1;
        if (*at == '/')
            add_path(frontier, at, strcspn(at, "\"\r\n #"));
    }
    free_page(page);
}

/* Hands paths out and takes pages in until all are there or the deadline has come. */
static fiber int crawl_all(struct frontier *frontier, uint64_t deadline_ns)
{
    struct page next = {.path = NULL}, came;
    int error = 0;
    while (!error && frontier->fetched < frontier->count) {
        bool more = frontier->next < frontier->count;
        if (more && !next.path)
            next.path = strdup(frontier->seen[frontier->next]);
        struct weft_case cases[] = {{.op = WEFT_RECV, .chan = crawl.done, .elem = &came},
                                    {.op = WEFT_SEND, .chan = next.path ? crawl.todo : NULL, .elem = &next}};
        int chosen = weft_select_until(cases, 2, deadline_ns);
        if (chosen == 0) {
            take_page(frontier, &came);
        } else if (chosen == 1) {
            next.path = NULL; /* it is the fetcher's now */
            frontier->next++;
        } else {
            error = chosen;
        }
    }
    free(next.path);
    return error;
}

static fiber int run(const char *path, int fetchers, uint64_t total_ns)
{
    struct frontier *frontier __attribute__((__cleanup__(free_frontier))) = calloc(1, sizeof *frontier);
    if (!frontier)
        return -ENOMEM;
    add_path(frontier, path, strlen(path));
    int error = 0;
    {
        /* Left early, it cancels the fetchers wherever they are. */
        WEFT_SCOPE(all);
        for (int i = 0; i < fetchers; i++)
            if (!weft_scope_spawn(&all, fetch_all()))
                return -ENOMEM;
        error = crawl_all(frontier, weft_now_ns() + total_ns);
        weft_chan_close(crawl.todo);
    }
    printf("%zu pages, %zu not fetched\n", frontier->fetched, frontier->count - frontier->fetched);
    return error;
}

static int usage(void)
{
    fprintf(stderr, "usage: crawl [-j FETCHERS] [-t TOTAL_MS] [-f FETCH_MS] PORT PATH\n");
    return 2;
}

fiber int main(int argc, char **argv)
{
    int fetchers = 4, option;
    uint64_t total_ns = (uint64_t)10000 * NS_PER_MS;
    crawl.fetch_ns = (uint64_t)2000 * NS_PER_MS;
    while ((option = getopt(argc, argv, "j:t:f:")) != -1) {
        unsigned long value = option == '?' ? 0 : strtoul(optarg, NULL, 10);
        if (!value || value > 1000000)
            return usage();
        if (option == 'j')
            fetchers = (int)value;
        else if (option == 't')
            total_ns = (uint64_t)value * NS_PER_MS;
        else
            crawl.fetch_ns = (uint64_t)value * NS_PER_MS;
    }
    if (optind + 2 != argc || argv[optind + 1][0] != '/' || strlen(argv[optind + 1]) > MOST_PATH_BYTES)
        return usage();
    crawl.port = atoi(argv[optind]);
    crawl.todo = weft_chan_create(sizeof(struct page), 0);
    crawl.done = weft_chan_create(sizeof(struct page), 0);
    int error = crawl.todo && crawl.done ? run(argv[optind + 1], fetchers, total_ns) : -ENOMEM;
    weft_chan_destroy(crawl.todo);
    weft_chan_destroy(crawl.done);
    if (error)
        fprintf(stderr, "crawl: %s\n", strerror(-error));
    return error || fflush(stdout) == EOF ? EXIT_FAILURE : EXIT_SUCCESS;
}
