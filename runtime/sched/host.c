/* host.c - What does a hosted system give the core?
 *
 * Memory from the C library, a place for the blocks that each thread keeps, standard error, abort.  A freestanding
 * program links four functions of its own instead of this file. */
#define _POSIX_C_SOURCE 200809L
#include "../core/kept.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void *weft__host_alloc(size_t bytes, size_t align)
{
    if (align <= _Alignof(max_align_t))
        return malloc(bytes);
    void *block = NULL;
    return posix_memalign(&block, align, bytes) ? NULL : block;
}

void weft__host_free(void *p, size_t bytes)
{
    (void)bytes;
    free(p);
}

/* Kept blocks ------------------------------------------------------------------------------------ */

/* A thread's record, in a list of all. */
struct record {
    struct record *next, **link;
    _Alignas(max_align_t) char keeps[]; /* struct weft_keeps */
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct record *records;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t at_thread_end;
static bool keeps_blocks;

static struct weft_keeps *keeps_of(struct record *record)
{
    return (struct weft_keeps *)record->keeps;
}

static void give_back(void *at)
{
    struct record *record = at;
    weft__keep_none(keeps_of(record));
    pthread_mutex_lock(&lock);
    *record->link = record->next;
    if (record->next)
        record->next->link = record->link;
    pthread_mutex_unlock(&lock);
    free(record);
}

/* The thread that ends the process has no end of its own. */
/* No atexit: in a shared library that holds this file it would be the C library's hidden one. */
__attribute__((__destructor__)) static void give_back_at_exit(void)
{
    if (!keeps_blocks)
        return;
    struct record *record = pthread_getspecific(at_thread_end);
    if (record) {
        pthread_setspecific(at_thread_end, NULL);
        give_back(record);
    }
}

/* There in programs under a sanitizer that finds uses of freed memory, which kept blocks would hide. */
#ifdef __GNUC__
void __asan_init(void) __attribute__((__weak__));
void __hwasan_init(void) __attribute__((__weak__));
void __msan_init(void) __attribute__((__weak__));
static bool looks_for_freed_memory(void)
{
    return __asan_init || __hwasan_init || __msan_init;
}
#else
static bool looks_for_freed_memory(void)
{
    return true;
}
#endif

static void decide(void)
{
    const char *wanted = getenv("WEFT_KEEP");
    keeps_blocks = !looks_for_freed_memory() && !(wanted && strcmp(wanted, "0") == 0) &&
                   pthread_key_create(&at_thread_end, give_back) == 0;
}

struct weft_keeps *weft__host_keep(size_t bytes)
{
    pthread_once(&once, decide);
    if (!keeps_blocks)
        return NULL;
    struct record *record = pthread_getspecific(at_thread_end);
    if (record)
        return keeps_of(record);
    record = calloc(1, sizeof *record + bytes);
    if (!record)
        return NULL;
    if (pthread_setspecific(at_thread_end, record)) {
        free(record);
        return NULL;
    }
    pthread_mutex_lock(&lock);
    record->next = records;
    record->link = &records;
    if (records)
        records->link = &record->next;
    records = record;
    pthread_mutex_unlock(&lock);
    return keeps_of(record);
}

void weft__host_keep_none(void)
{
    pthread_mutex_lock(&lock);
    for (struct record *record = records; record; record = record->next)
        weft__keep_none(keeps_of(record));
    pthread_mutex_unlock(&lock);
}

void weft__host_say(const char *text, size_t length)
{
    while (length) {
        ssize_t written = write(STDERR_FILENO, text, length);
        if (written < 0 && errno != EINTR)
            return;
        if (written > 0) {
            text += written;
            length -= (size_t)written;
        }
    }
}

WEFT_NORETURN void weft__host_abort(void)
{
    abort();
}
