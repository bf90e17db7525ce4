/* http_message.h - What do a request and its answer look like, apart from how they travel?  Plain C. */
#ifndef HTTP_MESSAGE_H
#define HTTP_MESSAGE_H

#include <http_parser.h>
#include <stdbool.h>
#include <sys/types.h>

enum { HTTP_MOST_URL_BYTES = 2048, HTTP_INPUT_BYTES = 2048, HTTP_MOST_HEAD_BYTES = 512 };

/* The folder that is served, opened by the caller. */
extern int http_root;
/* Answer every request with the same few bytes. */
extern bool http_same_answer;

/* What a request needs from its first byte until its answer is out, and an idle connection does not. */
struct http_exchange {
    size_t input_begin, input_end; /* in `input`: read, and not parsed yet */
    size_t url_length, field_length;
    bool whole, bad, keep_alive, has_host, in_value;
    char field[8];
    char url[HTTP_MOST_URL_BYTES + 1]; /* cut off when it is longer */
    char input[HTTP_INPUT_BYTES];
    /* The answer: `head`, then `left` bytes of `file`. */
    int file; /* -1: none */
    size_t left, head_length;
    char head[HTTP_MOST_HEAD_BYTES];
};

struct http_request {
    http_parser parser;
    struct http_exchange *exchange; /* NULL: idle */
};

void http_request_begin(struct http_request *request);
void http_request_end(struct http_request *request);
/* Where to read more bytes of a request that has begun: *room, at least one. */
char *http_request_input(struct http_request *request, size_t *room);
/* `n` bytes were read there; or they are the first ones of a request.  false: no memory. */
bool http_request_add(struct http_request *request, const char *first, size_t n);
/* Is it whole, or can never be one? */
bool http_request_is_whole(struct http_request *request);
/* Makes the answer.  late: to a request that did not become whole in time. */
void http_request_answer(struct http_request *request, bool late, bool last);
/* The answer is out. */
void http_request_next(struct http_request *request);

#endif
