/* kept.h - Which blocks does a thread keep for its next tasks?  allocator.c says why; only paths that every task takes are here. */
#ifndef WEFT_CORE_KEPT_H
#define WEFT_CORE_KEPT_H

#include "core.h"

enum {
    WEFT_KEPT_STEP = WEFT_ARENA_ALIGN,
    WEFT_KEPT_ALIGN = _Alignof(max_align_t), /* of all kept blocks */
    WEFT_KEPT_STEPS = 64,                    /* larger blocks are not kept; the first step, 0, is none */
    WEFT_KEPT_BYTES = 16 * 1024              /* at most so many of one size */
};

/* The sizes of kept blocks: 24 bytes, 40, and so on, which are what common C libraries hand out.  A step is the size less
 * WEFT_KEPT_STEP / 2. */
static inline size_t weft__kept_step(size_t bytes)
{
    return (bytes + (WEFT_KEPT_STEP / 2 - 1)) & ~(size_t)(WEFT_KEPT_STEP - 1);
}

/* Blocks of one size, linked by their first words.  The second word is the task that the block was, or NULL. */
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

/* Is there a block that this thread has kept and that was `task`?  Does not touch the task. */
bool weft__keeps_task(const weft_task *task);

static inline bool weft__is_step(size_t step)
{
    return step - WEFT_KEPT_STEP < (WEFT_KEPT_STEPS - 1) * WEFT_KEPT_STEP;
}

static inline bool weft__is_keepable(size_t bytes, size_t align)
{
    return align <= WEFT_KEPT_ALIGN && weft__is_step(weft__kept_step(bytes));
}

static inline struct weft_kept *weft__kept_of(size_t step)
{
    WEFT_ASSUME(step % WEFT_KEPT_STEP == 0);
    return &weft__keeps->steps[step / WEFT_KEPT_STEP];
}

/* A block that this thread has kept and that was a task `before` bytes behind its begin, for another one there; NULL: none,
 * or none that is first.  Nothing is to be remembered of such a block. */
static inline void *weft__take_kept(size_t step, size_t before)
{
    struct weft_kept *kept = weft__kept_of(step);
    void *block = kept->first;
    if (WEFT_UNLIKELY(!block || ((void **)block)[1] != (char *)block + before))
        return NULL;
    kept->first = *(void **)block;
    kept->room++;
    return block;
}

/* Keeps `block`, if there is room; task: which it was, or NULL.  Of a task at the begin of its block `arena` must be that of
 * `step`, and is there when it is taken; of others, the task. */
static inline bool weft__keep(void *block, size_t step, weft_task *task)
{
    struct weft_kept *kept = weft__kept_of(step);
    size_t room = kept->room;
    if (WEFT_UNLIKELY(room < 1))
        return false;
    kept->room = room - 1;
    ((void **)block)[0] = kept->first;
    ((void **)block)[1] = task; /* its leaf, when nothing is in front of it */
    kept->first = block;
    return true;
}

/* `arena` of a task without a chunk.  There are several, which all are full: those of steps, for tasks that are their whole
 * block, of a size that is kept, and have no flags; and that of step 0 for others. */
static inline uintptr_t weft__arena_of_step(size_t step)
{
    return (uintptr_t)weft__no_arena + step;
}

#endif
