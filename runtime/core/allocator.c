/* allocator.c - Where does task memory come from?
 *
 * The allocator in force is one record of the process; until weft_set_allocator it is the host's.
 *
 * What ends and what begins are often of one kind.  So each thread keeps some blocks that were given back, in lists by
 * size, for the next that ask for as many bytes.  Only blocks of the host's: another allocator is asked for every block
 * and gets every block back at once.  The host may refuse: under a sanitizer that looks for uses of freed memory. */
#include "destroyed.h"
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
    return weft__kept_step(bytes) + WEFT_KEPT_STEP / 2;
}

/* If `block`, which is kept no longer, was a task: that one is destroyed. */
static void remember(void **block)
{
    const weft_task *task = block[1];
    if (task)
        weft__remember_destroyed(task, weft__root(task));
}

/* A block that this thread has kept; NULL: none. */
static void *take_any(size_t step)
{
    struct weft_kept *kept = weft__kept_of(step);
    void **block = kept->first;
    if (!block)
        return NULL;
    kept->first = *block;
    kept->room++;
    remember(block);
    return block;
}

void *weft__alloc(size_t bytes, size_t align)
{
    void *block = weft__is_keepable(bytes, align) ? take_any(weft__kept_step(bytes)) : NULL;
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
    for (size_t i = 1; i < WEFT_KEPT_STEPS; i++)
        keeps->steps[i].room = WEFT_KEPT_BYTES / (i * WEFT_KEPT_STEP + WEFT_KEPT_STEP / 2);
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

static bool keep(void *p, size_t bytes, size_t align, weft_task *task)
{
    if (!weft__is_keepable(bytes, align))
        return false;
    size_t step = weft__kept_step(bytes);
    if (task)
        __atomic_store_n(&task->arena, task == p ? weft__arena_of_step(step) : (uintptr_t)task,
                         __ATOMIC_RELAXED);
    return weft__keep(p, step, task) || (begin_to_keep() && weft__keep(p, step, task));
}

void weft__free(void *p, size_t bytes, size_t align)
{
    if (!keep(p, bytes, align, NULL))
        current.free(current.ctx, p, host_bytes(bytes, align));
}

void weft__free_task(weft_task *task, void *p, size_t bytes, size_t align)
{
    if (keep(p, bytes, align, task))
        return;
    weft__remember_destroyed(task, weft__root(task));
    current.free(current.ctx, p, host_bytes(bytes, align));
}

bool weft__keeps_task(const weft_task *task)
{
    for (size_t i = 1; i < WEFT_KEPT_STEPS; i++)
        for (void **block = weft__keeps->steps[i].first; block; block = *block)
            if (block[1] == task)
                return true;
    return false;
}

/* The blocks of `kept`, in the order in which they came. */
static void *oldest_first(const struct weft_kept *kept)
{
    void *oldest = NULL;
    for (void *block = kept->first; block;) {
        void *older = *(void **)block;
        *(void **)block = oldest;
        oldest = block;
        block = older;
    }
    return oldest;
}

void weft__keep_none(struct weft_keeps *keeps)
{
    for (size_t i = 1; i < WEFT_KEPT_STEPS; i++) {
        struct weft_kept *kept = &keeps->steps[i];
        kept->room = 0;
        kept->first = oldest_first(kept);
        while (kept->first) {
            void *block = kept->first;
            kept->first = *(void **)block;
            remember(block);
            weft__host_free(block, i * WEFT_KEPT_STEP + WEFT_KEPT_STEP / 2);
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
