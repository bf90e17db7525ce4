/* http_message.c - Which bytes are a request, and what answers it? */
#define _GNU_SOURCE
#include "http_message.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int http_root = -1;
bool http_same_answer;

/* Requests --------------------------------------------------------------------------------------- */

static struct http_exchange *exchange_of(http_parser *parser)
{
    return ((struct http_request *)parser)->exchange;
}

static int on_url(http_parser *parser, const char *at, size_t n)
{
    struct http_exchange *x = exchange_of(parser);
    size_t room = HTTP_MOST_URL_BYTES + 1 - x->url_length;
    memcpy(x->url + x->url_length, at, n < room ? n : room);
    x->url_length += n < room ? n : room;
    return 0;
}

/* Only `Host` matters, which HTTP/1.1 demands. */
static int on_header_field(http_parser *parser, const char *at, size_t n)
{
    struct http_exchange *x = exchange_of(parser);
    if (x->in_value)
        x->field_length = 0;
    x->in_value = false;
    for (size_t i = 0; i < n; i++)
        if (x->field_length < sizeof x->field)
            x->field[x->field_length++] = at[i];
    return 0;
}

static int on_header_value(http_parser *parser, const char *at, size_t n)
{
    struct http_exchange *x = exchange_of(parser);
    (void)at, (void)n;
    x->in_value = true;
    x->has_host = x->has_host || (x->field_length == 4 && !strncasecmp(x->field, "host", 4));
    return 0;
}

static int on_message_complete(http_parser *parser)
{
    struct http_exchange *x = exchange_of(parser);
    x->whole = true;
    x->keep_alive = http_should_keep_alive(parser);
    http_parser_pause(parser, 1);
    return 0;
}

static const http_parser_settings settings = {.on_url = on_url,
                                              .on_header_field = on_header_field,
                                              .on_header_value = on_header_value,
                                              .on_message_complete = on_message_complete};

void http_request_begin(struct http_request *request)
{
    http_parser_init(&request->parser, HTTP_REQUEST);
    request->exchange = NULL;
}

void http_request_end(struct http_request *request)
{
    if (request->exchange && request->exchange->file >= 0)
        close(request->exchange->file);
    free(request->exchange);
    request->exchange = NULL;
}

char *http_request_input(struct http_request *request, size_t *room)
{
    *room = HTTP_INPUT_BYTES;
    return request->exchange->input;
}

static bool begin_exchange(struct http_request *request)
{
    struct http_exchange *x = malloc(sizeof *x);
    request->exchange = x;
    if (!x)
        return false;
    memset(x, 0, offsetof(struct http_exchange, url));
    x->left = x->head_length = 0;
    x->file = -1;
    return true;
}

bool http_request_add(struct http_request *request, const char *first, size_t n)
{
    if (!request->exchange) {
        if (!begin_exchange(request))
            return false;
        memcpy(request->exchange->input, first, n);
    }
    request->exchange->input_begin = 0;
    request->exchange->input_end = n;
    return true;
}

bool http_request_is_whole(struct http_request *request)
{
    struct http_exchange *x = request->exchange;
    if (!x || x->whole || x->bad || x->input_begin == x->input_end)
        return x && (x->whole || x->bad);
    x->input_begin += http_parser_execute(&request->parser, &settings, x->input + x->input_begin,
                                          x->input_end - x->input_begin);
    enum http_errno error = HTTP_PARSER_ERRNO(&request->parser);
    x->bad = !x->whole && error != HPE_OK;
    if (x->whole)
        http_parser_pause(&request->parser, 0);
    return x->whole || x->bad;
}

void http_request_next(struct http_request *request)
{
    struct http_exchange *x = request->exchange;
    size_t left = x->input_end - x->input_begin;
    if (!left) {
        http_request_end(request);
        return;
    }
    if (x->file >= 0)
        close(x->file);
    char *input = x->input + x->input_begin;
    memset(x, 0, offsetof(struct http_exchange, url));
    x->file = -1;
    x->left = x->head_length = 0;
    memmove(x->input, input, left);
    x->input_end = left;
}

/* Answers ---------------------------------------------------------------------------------------- */

static const char *type_of(const char *path)
{
    static const char *const types[][2] = {{".html", "text/html; charset=utf-8"},
                                           {".txt", "text/plain; charset=utf-8"},
                                           {".css", "text/css"},
                                           {".js", "text/javascript"},
                                           {".json", "application/json"},
                                           {".png", "image/png"},
                                           {".jpg", "image/jpeg"},
                                           {".svg", "image/svg+xml"}};
    const char *end = strrchr(path, '.');
    for (size_t i = 0; end && i < sizeof types / sizeof *types; i++)
        if (!strcasecmp(end, types[i][0]))
            return types[i][1];
    return "application/octet-stream";
}

/* The same text for a whole second; every thread has its own. */
static const char *date(void)
{
    static _Thread_local time_t second;
    static _Thread_local char text[40];
    time_t now = time(NULL);
    if (now != second) {
        struct tm parts;
        second = now;
        strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S GMT", gmtime_r(&now, &parts));
    }
    return text;
}

/* What follows the status line; in `body` what follows the head. */
static void write_head(struct http_exchange *x, int code, const char *type, size_t length, const char *body)
{
    const char *reason = http_status_str((enum http_status)code);
    x->head_length =
        (size_t)snprintf(x->head, sizeof x->head,
                         "HTTP/1.1 %d %s\r\nDate: %s\r\nContent-Length: %zu\r\n"
                         "Content-Type: %s\r\n%s%s\r\n%s",
                         code, reason, date(), length, type, x->keep_alive ? "" : "Connection: close\r\n",
                         code == 405 ? "Allow: GET, HEAD\r\n" : "", body);
}

static void say(struct http_exchange *x, int code, bool head_only)
{
    char body[64];
    int length = snprintf(body, sizeof body, "%d %s\n", code, http_status_str((enum http_status)code));
    write_head(x, code, "text/plain; charset=utf-8", (size_t)length, head_only ? "" : body);
}

/* The path in a request's target, decoded in place; NULL: it is none. */
static char *path_of(struct http_exchange *x)
{
    struct http_parser_url parts;
    http_parser_url_init(&parts);
    if (http_parser_parse_url(x->url, x->url_length, 0, &parts) || !(parts.field_set & 1 << UF_PATH))
        return NULL;
    char *from = x->url + parts.field_data[UF_PATH].off, *to = x->url;
    for (char *end = from + parts.field_data[UF_PATH].len; from < end; to++) {
        unsigned code = (unsigned char)*from;
        if (code == '%' && (end - from < 3 || sscanf(from + 1, "%2x", &code) != 1))
            return NULL;
        from += *from == '%' ? 3 : 1;
        *to = (char)code;
        if (!code)
            return NULL;
    }
    *to = '\0';
    return x->url + strspn(x->url, "/");
}

/* Nothing outside of the root is reached, whatever `..` and links say. */
static int open_beneath(int folder, const char *path)
{
    struct open_how how = {.flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC,
                           .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS};
    return (int)syscall(SYS_openat2, folder, *path ? path : ".", &how, sizeof how);
}

static int open_file(const char *path, struct stat *status)
{
    int file = open_beneath(http_root, path);
    if (file < 0)
        return errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG ? -404
               : errno == EMFILE || errno == ENFILE || errno == ENOMEM      ? -503
                                                                            : -403;
    if (!fstat(file, status) && S_ISDIR(status->st_mode)) {
        int index = open_beneath(file, "index.html");
        close(file);
        file = index;
        if (file < 0 || fstat(file, status))
            return file < 0 ? -404 : -403;
    }
    if (S_ISREG(status->st_mode))
        return file;
    close(file);
    return -403;
}

static void answer_file(struct http_exchange *x, bool head_only)
{
    struct stat status = {0};
    const char *path = path_of(x);
    int file = path ? open_file(path, &status) : -400;
    if (file < 0) {
        say(x, -file, head_only);
        return;
    }
    size_t length = (size_t)status.st_size;
    write_head(x, 200, type_of(*path && path[strlen(path) - 1] != '/' ? path : "index.html"), length, "");
    if (head_only) {
        close(file);
        return;
    }
    x->file = file;
    x->left = length;
}

void http_request_answer(struct http_request *request, bool late, bool last)
{
    struct http_exchange *x = request->exchange;
    bool head_only = request->parser.method == HTTP_HEAD, needs_host = request->parser.http_minor >= 1;
    if (late || x->bad || last)
        x->keep_alive = false;
    if (late)
        say(x, 408, false);
    else if (x->bad || (needs_host && !x->has_host))
        say(x, 400, false);
    else if (request->parser.http_major != 1)
        say(x, 505, false);
    else if (request->parser.method != HTTP_GET && !head_only)
        say(x, 405, false);
    else if (x->url_length > HTTP_MOST_URL_BYTES)
        say(x, 414, head_only);
    else if (http_same_answer)
        write_head(x, 200, "text/plain; charset=utf-8", 13, head_only ? "" : "Hello, world!");
    else
        answer_file(x, head_only);
}
