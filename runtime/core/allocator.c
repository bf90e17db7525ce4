/* allocator.c - Where does task memory come from?
 *
 * The allocator in force is one record of the process; until weft_set_allocator it is the host's.
 *
 * What ends and what begins are often of one kind.  So each thread keeps some blocks that were given back, in lists by
 * size, for the next that ask for as many bytes.  Only blocks of the host's: another allocator is asked for every block
 * and gets every block back at once.  The host may refuse: under a sanitizer that looks for uses of freed memory. */
#include "kept.h"

#ifdef WEFT_FREESTANDING
enum { NEVER_KEEPS = 1 };
#else
enum { NEVER_KEEPS = 0 };
#endif

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

static bool is_host(void)
{
    return current.alloc == host_alloc;
}

/* Bytes of the host's blocks: where they may be kept, all of one size. */
static size_t host_bytes(size_t bytes, size_t align)
{
    if (NEVER_KEEPS || !is_host() || !weft__is_keepable(bytes, align))
        return bytes;
    return weft__kept_step(bytes) * WEFT_KEPT_STEP + WEFT_KEPT_STEP / 2;
}

void *weft__alloc(size_t bytes, size_t align)
{
    void *block = weft__take_kept(bytes, align);
    return block ? block : current.alloc(current.ctx, host_bytes(bytes, align), align);
}

/* Kept blocks ------------------------------------------------------------------------------------ */

static struct weft_keeps nothing;
WEFT_THREAD(struct weft_keeps *) weft__keeps = &nothing;

#ifdef WEFT_FREESTANDING
static bool begin_to_keep(void)
{
    return false;
}
#else
static void make_room(struct weft_keeps *keeps)
{
    for (size_t step = 0; step < WEFT_KEPT_STEPS; step++)
        keeps->steps[step].room = WEFT_KEPT_BYTES / (step * WEFT_KEPT_STEP + WEFT_KEPT_STEP / 2);
    keeps->has_room = true;
}

/* Is there room now where there was none? */
static bool begin_to_keep(void)
{
    if (weft__keeps->has_room || !is_host())
        return false;
    struct weft_keeps *keeps = weft__host_keep(sizeof *keeps);
    if (!keeps)
        return false;
    weft__keeps = keeps;
    make_room(keeps);
    return true;
}
#endif

void weft__free(void *p, size_t bytes, size_t align)
{
    if (weft__keep(p, bytes, align) ||
        (weft__is_keepable(bytes, align) && begin_to_keep() && weft__keep(p, bytes, align)))
        return;
    current.free(current.ctx, p, host_bytes(bytes, align));
}

void weft__keep_none(struct weft_keeps *keeps)
{
    for (size_t step = 0; step < WEFT_KEPT_STEPS; step++) {
        struct weft_kept *kept = &keeps->steps[step];
        kept->room = 0;
        while (kept->first) {
            void *block = kept->first;
            kept->first = *(void **)block;
            weft__host_free(block, step * WEFT_KEPT_STEP + WEFT_KEPT_STEP / 2);
        }
    }
    keeps->has_room = false;
    if (weft__keeps == keeps)
        weft__keeps = &nothing;
}

void weft_set_allocator(const struct weft_allocator *allocator)
{
#ifndef WEFT_FREESTANDING
    weft__host_keep_none();
#endif
    current = allocator ? *allocator : host;
}
