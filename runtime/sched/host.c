/* host.c - What does a hosted system give the core?
 *
 * Memory from the C library, standard error, abort.  A freestanding program links its own four functions
 * instead of this file. */
#define _POSIX_C_SOURCE 200809L
#include "../core/core.h"

#include <stdlib.h>
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
