/* allocator.c - Where does task memory come from?
 *
 * The allocator in force is one record of the process; until weft_set_allocator it is the host's. */
#include "core.h"

static void *host_alloc(void *ctx, size_t bytes, size_t align)
{
    (void)ctx;
    return weft__host_alloc(bytes, align);
}

static void host_free(void *ctx, void *p, size_t bytes)
{
    (void)ctx;
    weft__host_free(p, bytes);
}

static const struct weft_allocator host = {host_alloc, host_free, NULL};
static struct weft_allocator current = {host_alloc, host_free, NULL};

void weft_set_allocator(const struct weft_allocator *allocator)
{
    current = allocator ? *allocator : host;
}

void *weft__alloc(size_t bytes, size_t align)
{
    return current.alloc(current.ctx, bytes, align);
}

void weft__free(void *p, size_t bytes)
{
    current.free(current.ctx, p, bytes);
}
