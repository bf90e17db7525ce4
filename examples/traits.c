/* traits.c - One interface, four implementers whose frames differ widely, chosen at run time.
 *
 * usage: traits STREAM...
 *
 *   text:WORDS      the words
 *   count:N         the numbers up to N
 *   upper:STREAM    another stream in capitals
 *   packed:TEXT     text like 3a2b, unpacked to aaabb, a block of 2,000 characters at a time
 *
 * Copies each stream to standard output.  A stream suspends whenever its next piece is not there yet; the main
 * program resumes all copies in turn, so that their pieces come out interleaved, each behind its number.
 *
 * A trait is a struct of fiber function pointers.  A call through one reserves room in the caller's frame for the
 * largest function that is stored there: unpacking, in this program, and `upper`, which reads from any of them.  One
 * word of what is called tells whether its frame fits; `upper` of `upper` does not, and gets its frame from the
 * task's arena.
 * `weft-cc -fplugin-arg-weft-report=FILE` tells which implementer sets what is reserved. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <weft/task.h>

struct stream;

/* read: fills at most n bytes of buffer, returns how many; 0 at the end.
 * free: gives back the stream and those that it reads from. */
struct stream_ops {
    fiber size_t (*read)(struct stream *self, char *buffer, size_t n);
    void (*free)(struct stream *self);
};

struct stream {
    const struct stream_ops *ops;
};

static void free_stream(struct stream *self)
{
    free(self);
}

/* A word at a time: its frame holds next to nothing. ------------------------------------------------ */

struct text_stream {
    struct stream stream;
    const char *rest;
};

static fiber size_t read_text(struct stream *self, char *buffer, size_t n)
{
    struct text_stream *text = (struct text_stream *)self;
    weft_suspend();
    size_t length = strcspn(text->rest, " ");
    length += text->rest[length] == ' ';
    length = length < n ? length : n;
    memcpy(buffer, text->rest, length);
    text->rest += length;
    return length;
}

static const struct stream_ops text_ops = {read_text, free_stream};

/* Numbers, formatted in a local that lives over the suspension. -------------------------------------- */

struct count_stream {
    struct stream stream;
    long next, last;
};

static fiber size_t read_count(struct stream *self, char *buffer, size_t n)
{
    struct count_stream *count = (struct count_stream *)self;
    char digits[32];
    if (count->next > count->last)
        return 0;
    snprintf(digits, sizeof digits, "%ld ", count->next++);
    weft_suspend();
    size_t length = strlen(digits);
    length = length < n ? length : n;
    memcpy(buffer, digits, length);
    return length;
}

static const struct stream_ops count_ops = {read_count, free_stream};

/* Reads from any stream, which lies inside its own frame, unless that is of this kind too. ------------ */

struct upper_stream {
    struct stream stream;
    struct stream *from;
};

static fiber size_t read_upper(struct stream *self, char *buffer, size_t n)
{
    struct upper_stream *upper = (struct upper_stream *)self;
    size_t length = upper->from->ops->read(upper->from, buffer, n);
    for (size_t i = 0; i < length; i++)
        buffer[i] = (char)toupper((unsigned char)buffer[i]);
    return length;
}

static void free_upper(struct stream *self)
{
    struct upper_stream *upper = (struct upper_stream *)self;
    upper->from->ops->free(upper->from);
    free(upper);
}

static const struct stream_ops upper_ops = {read_upper, free_upper};

/* Unpacks into a block of its own, which makes it by far the largest. -------------------------------- */

struct packed_stream {
    struct stream stream;
    const char *rest;
};

static fiber size_t read_packed(struct stream *self, char *buffer, size_t n)
{
    struct packed_stream *packed = (struct packed_stream *)self;
    char block[2000];
    size_t length = 0;
    while (*packed->rest) {
        char *letter;
        unsigned long times = strtoul(packed->rest, &letter, 10);
        if (!*letter || times > sizeof block - length)
            break;
        memset(block + length, *letter, times);
        length += times;
        packed->rest = letter + 1;
        weft_suspend();
    }
    length = length < n ? length : n;
    memcpy(buffer, block, length);
    return length;
}

static const struct stream_ops packed_ops = {read_packed, free_stream};

/* ---------------------------------------------------------------------------------------------------- */

/* The stream that `words` describes; NULL: it describes none. */
static struct stream *open_stream(const char *words)
{
    if (!strncmp(words, "text:", 5)) {
        struct text_stream *text = malloc(sizeof *text);
        if (!text)
            return NULL;
        *text = (struct text_stream){{&text_ops}, words + 5};
        return &text->stream;
    }
    if (!strncmp(words, "count:", 6)) {
        struct count_stream *count = malloc(sizeof *count);
        if (!count)
            return NULL;
        *count = (struct count_stream){{&count_ops}, 1, atol(words + 6)};
        return &count->stream;
    }
    if (!strncmp(words, "packed:", 7)) {
        struct packed_stream *packed = malloc(sizeof *packed);
        if (!packed)
            return NULL;
        *packed = (struct packed_stream){{&packed_ops}, words + 7};
        return &packed->stream;
    }
    struct stream *from = strncmp(words, "upper:", 6) ? NULL : open_stream(words + 6);
    struct upper_stream *upper = from ? malloc(sizeof *upper) : NULL;
    if (!upper)
        return NULL;
    *upper = (struct upper_stream){{&upper_ops}, from};
    return &upper->stream;
}

static fiber void copy(int number, struct stream *from)
{
    char piece[64];
    for (size_t n; (n = from->ops->read(from, piece, sizeof piece)) > 0;)
        printf("%d: %.*s\n", number, (int)n, piece);
    from->ops->free(from);
}

int main(int argc, char **argv)
{
    weft_task **copies = malloc((size_t)argc * sizeof *copies);
    int left = argc - 1;
    if (!copies)
        return 1;
    for (int i = 1; i < argc; i++) {
        struct stream *from = open_stream(argv[i]);
        copies[i] = from ? weft_create(copy(i, from)) : NULL;
        if (!copies[i]) {
            fprintf(stderr, "traits: no stream: %s\n", argv[i]);
            return 2;
        }
    }
    while (left > 0)
        for (int i = 1; i < argc; i++)
            if (copies[i] && weft_resume(copies[i]) != WEFT_SUSPENDED) {
                weft_destroy(copies[i]);
                copies[i] = NULL;
                left--;
            }
    free(copies);
    return 0;
}
