/* arena.c - Where do frames live that could not be laid out inside their caller's?
 *
 * Recursive calls and calls of fibers from other files take their frame from the task's arena.  Calls
 * nest, so it is a stack:
 *
 *     chunk | struct weft_arena | [padding] caller's frame | callee's frame | [padding] ... | top -> free
 *
 * task->arena is the chunk of the newest frame, or the oldest chunk when there is no frame.  At most one
 * empty chunk lies beyond it, so that a loop whose call crosses a chunk's end does not allocate each time.
 * Frames are popped newest first, unless the task ends: then all chunks go at once.  Compiled code pushes and pops in
 * line what needs nothing but the top (lib/Transform/ArenaFrames.cpp); the rest comes here. */
#include "kept.h"
#include "run.h"

_Alignas(WEFT_ARENA_ALIGN) const
    char weft__no_arena[WEFT_KEPT_STEPS * WEFT_ARENA_ALIGN + sizeof(struct weft_arena)];
const char *weft__no_arena_yet = weft__no_arena;

enum { FIRST_CHUNK_BYTES = 1016, LARGEST_CHUNK_BYTES = 64 * 1024 };

static char *first_top(struct weft_arena *chunk)
{
    return (char *)(chunk + 1);
}

static size_t chunk_bytes(const struct weft_arena *chunk)
{
    return (size_t)(chunk->end - (const char *)chunk);
}

static void free_chunk(struct weft_arena *chunk)
{
    weft__free(chunk, chunk_bytes(chunk), WEFT_ARENA_ALIGN);
}

/* Worst case ------------------------------------------------------------------------------------- */

/* Bytes that one frame of `fiber` can take, whatever lies before it. */
static size_t frame_cost(const struct weft_fiber *fiber)
{
    return WEFT_WORD + (size_t)fiber->frame_bytes + (weft__frame_align(fiber) - WEFT_WORD);
}

/* The descriptors between the root and the one being looked at. */
struct path {
    const struct path *up;
    const struct weft_fiber *fiber;
};

static size_t worst_case(const struct weft_fiber *fiber, const struct path *up)
{
    if (!fiber->arena_callees)
        return 0;
    size_t *cache = ((size_t *const *)(const void *)fiber->arena_callees)[-1];
    size_t known = __atomic_load_n(cache, __ATOMIC_RELAXED);
    if (known)
        return known;
    for (const struct path *p = up; p; p = p->up)
        if (p->fiber == fiber)
            return WEFT_ARENA_UNBOUNDED;
    const struct path here = {up, fiber};
    size_t most = 0;
    for (const struct weft_fiber *const *callee = fiber->arena_callees; *callee; callee++) {
        size_t below = worst_case(*callee, &here);
        size_t cost = frame_cost(*callee);
        size_t sum = below > WEFT_ARENA_UNBOUNDED - cost ? WEFT_ARENA_UNBOUNDED : below + cost;
        most = sum > most ? sum : most;
    }
    /* Cached even when the walk came through `up`: "unbounded" means that a cycle can be reached from
     * here, and a bounded result never depends on the way here.  Threads that race store the same. */
    __atomic_store_n(cache, most, __ATOMIC_RELAXED);
    return most;
}

size_t weft__arena_worst_case(const struct weft_fiber *root)
{
    return worst_case(root, NULL);
}

size_t weft__inline_arena_bytes(const struct weft_fiber *root)
{
    size_t most = weft__arena_worst_case(root);
    if (most == 0 || most > WEFT_ARENA_UNBOUNDED / 2)
        return 0;
    return sizeof(struct weft_arena) + most;
}

/* Chunks ----------------------------------------------------------------------------------------- */

static struct weft_arena *begin_chunk(void *at, size_t bytes)
{
    struct weft_arena *chunk = at;
    *chunk = (struct weft_arena){.top = first_top(chunk), .end = (char *)at + bytes};
    return chunk;
}

void weft__arena_install(weft_task *task, void *at, size_t bytes)
{
    if (bytes < sizeof(struct weft_arena))
        return;
    weft__set_arena(task, begin_chunk(at, bytes));
}

void weft__arena_release(weft_task *task)
{
    struct weft_arena *chunk = weft__arena(task), *own = weft__inline_arena(task, weft__root(task));
    weft__set_arena(task, (const struct weft_arena *)weft__no_arena);
    if (chunk->newer)
        chunk = chunk->newer;
    while (chunk) {
        struct weft_arena *older = chunk->older;
        if (chunk != own)
            free_chunk(chunk);
        chunk = older;
    }
}

/* Address of the next frame in `chunk`, where it is aligned behind its first `head` bytes, or NULL when it does not
 * fit. */
static char *place_frame(const struct weft_arena *chunk, size_t head, size_t frame_bytes, size_t align)
{
    size_t free_bytes = (size_t)(chunk->end - chunk->top), before = WEFT_WORD + head;
    size_t used = weft__align_up((uintptr_t)chunk->top + before, align) - head - (uintptr_t)chunk->top;
    return used <= free_bytes && frame_bytes <= free_bytes - used ? chunk->top + used : NULL;
}

/* The chunk beyond the newest one, with room for a frame; NULL: no memory. */
static struct weft_arena *next_chunk(weft_task *task, size_t head, size_t frame_bytes, size_t align)
{
    struct weft_arena *newest = weft__has_arena(task) ? weft__arena(task) : NULL;
    if (newest && newest->newer) {
        if (place_frame(newest->newer, head, frame_bytes, align))
            return newest->newer;
        free_chunk(newest->newer);
        newest->newer = NULL;
    }
    size_t bytes = newest ? 2 * chunk_bytes(newest) : FIRST_CHUNK_BYTES;
    bytes = bytes < FIRST_CHUNK_BYTES ? FIRST_CHUNK_BYTES : bytes;
    bytes = bytes > LARGEST_CHUNK_BYTES ? LARGEST_CHUNK_BYTES : bytes;
    size_t needed = sizeof(struct weft_arena) + WEFT_WORD + frame_bytes + align;
    bytes = bytes < needed ? needed : bytes;
    void *block = weft__alloc(bytes, WEFT_ARENA_ALIGN);
    if (!block)
        return NULL;
    struct weft_arena *chunk = begin_chunk(block, bytes);
    chunk->older = newest;
    if (newest)
        newest->newer = chunk;
    return chunk;
}

/* Frames ----------------------------------------------------------------------------------------- */

static inline char *put(struct weft_arena *chunk, char *frame, void *word, size_t bytes)
{
    ((void **)frame)[-1] = word;
    chunk->top = frame + bytes;
    return frame;
}

/* Out of line, and called last, so that a push into a chunk with room saves no registers. */
static WEFT_NOINLINE void *push_in_next(weft_task *task, void *word, size_t head, size_t bytes, size_t align)
{
    struct weft_arena *chunk = next_chunk(task, head, bytes, align);
    if (!chunk)
        return NULL;
    weft__set_arena(task, chunk);
    char *frame = place_frame(chunk, head, bytes, align);
    chunk->first = chunk->older ? frame - WEFT_WORD : NULL;
    return put(chunk, frame, word, bytes);
}

static inline void *push(weft_task *task, void *word, size_t head, size_t bytes, size_t align)
{
    struct weft_arena *chunk = weft__arena(task);
    char *frame = place_frame(chunk, head, bytes, align);
    return frame ? put(chunk, frame, word, bytes) : push_in_next(task, word, head, bytes, align);
}

void *weft__block_push(weft_task *task, void *word, size_t bytes, size_t align)
{
    return push(task, word, 0, bytes, align);
}

/* May the ramp that asks for a frame be called on this stack?  Not in a task that is destroyed: nothing may
 * suspend there. */
static inline bool uses_up_stack(const weft_task *task)
{
    uintptr_t left = (uintptr_t)__builtin_frame_address(0) - weft__stack_floor;
    return WEFT_UNLIKELY(left > WEFT_STACK_WINDOW) && !weft__has(task, WEFT_TASK_DESTROYING);
}

static inline void *push_frame(weft_task *task, void *caller_frame, const struct weft_fiber *callee)
{
    return push(task, caller_frame, WEFT_WORD, callee->frame_bytes, weft__frame_align(callee));
}

void *weft__frame_push(weft_task *task, void *caller_frame, const struct weft_fiber *callee)
{
    if (uses_up_stack(task)) {
        weft__no_stack();
        return WEFT_FRAME_LATER;
    }
    return push_frame(task, caller_frame, callee);
}

/* No frame is left in the task's newest chunk, which is not the oldest: steps back; the chunk left behind replaces
 * the spare one. */
static WEFT_NOINLINE void empty_chunk(weft_task *task)
{
    struct weft_arena *chunk = weft__arena(task);
    chunk->top = first_top(chunk);
    if (chunk->newer) {
        free_chunk(chunk->newer);
        chunk->newer = NULL;
    }
    weft__set_arena(task, chunk->older);
}

void weft__block_pop(weft_task *task, void *block)
{
    struct weft_arena *chunk = weft__arena(task);
    /* Padding before the word stays used until the chunk is empty, in the oldest chunk to the end: a push of the same
     * alignment gets the same address again, so a loop does not use up the chunk. */
    chunk->top = (char *)block - WEFT_WORD;
    if (WEFT_UNLIKELY(chunk->top == chunk->first))
        empty_chunk(task);
}

void *weft__frame_move(weft_task *task, void *frame, const struct weft_fiber *callee)
{
    if (callee)
        return push_frame(task, frame, callee);
    weft__block_pop(task, frame);
    return frame;
}
