/* kept.h - Which blocks does a thread keep for its next tasks?  allocator.c says why; only paths that every task takes are here. */
#ifndef WEFT_CORE_KEPT_H
#define WEFT_CORE_KEPT_H

#include "core.h"

enum {
    WEFT_KEPT_STEP = 16,
    WEFT_KEPT_ALIGN = _Alignof(max_align_t), /* of all kept blocks */
    WEFT_KEPT_STEPS = 64,                    /* larger blocks are not kept */
    WEFT_KEPT_BYTES = 16 * 1024              /* at most so many of one size */
};

/* The sizes of kept blocks: 8 bytes, 24, 40, and so on, which are what common C libraries hand out. */
static inline size_t weft__kept_step(size_t bytes)
{
    return (bytes + (WEFT_KEPT_STEP / 2 - 1)) / WEFT_KEPT_STEP;
}

/* Blocks of one size, linked by their first words. */
struct weft_kept {
    void *first;
    size_t room; /* for so many more */
};

struct weft_keeps {
    struct weft_kept steps[WEFT_KEPT_STEPS];
    bool has_room;
};

extern WEFT_THREAD(struct weft_keeps *) weft__keeps; /* never NULL; at first one that never has room */

/* Gives all blocks of `keeps` back, which has no room afterwards. */
void weft__keep_none(struct weft_keeps *keeps);

static inline bool weft__is_keepable(size_t bytes, size_t align)
{
    return align <= WEFT_KEPT_ALIGN && weft__kept_step(bytes) < WEFT_KEPT_STEPS;
}

/* A block that this thread has kept; NULL: none of this size. */
static inline void *weft__take_kept(size_t bytes, size_t align)
{
    if (WEFT_UNLIKELY(!weft__is_keepable(bytes, align)))
        return NULL;
    struct weft_kept *kept = &weft__keeps->steps[weft__kept_step(bytes)];
    void *block = kept->first;
    if (WEFT_UNLIKELY(!block))
        return NULL;
    kept->first = *(void **)block;
    kept->room++;
    return block;
}

/* Keeps `block`, if there is room. */
static inline bool weft__keep(void *block, size_t bytes, size_t align)
{
    if (WEFT_UNLIKELY(!weft__is_keepable(bytes, align)))
        return false;
    struct weft_kept *kept = &weft__keeps->steps[weft__kept_step(bytes)];
    if (WEFT_UNLIKELY(!kept->room))
        return false;
    *(void **)block = kept->first;
    kept->first = block;
    kept->room--;
    return true;
}

#endif
