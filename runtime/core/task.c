/* task.c - How is a task laid out in its block, and how does it begin?
 *
 *     front? words? | padding | struct weft_task | root frame, arguments, result | padding | arena chunk
 *
 * The first padding makes the root frame aligned, which is right behind the record.  The chunk is there when the worst
 * case over the descriptors below the root is finite: then the task is one allocation.  The words, and what may lie
 * in front of them, are its scheduler's.  In the caller's memory the chunk takes what there is beyond the root frame. */
#include "destroyed.h"
#include "kept.h"
#include "run.h"

/* Bytes without an arena chunk, padding included. */
static size_t plain_size(const struct weft_fiber *root)
{
    return weft__padding(root) + sizeof(weft_task) + root->root_bytes;
}

size_t weft__task_size(const struct weft_fiber *root)
{
    size_t plain_bytes = plain_size(root);
    size_t arena_bytes = root->arena_callees ? weft__inline_arena_bytes(root) : 0;
    return arena_bytes ? weft__align_up(plain_bytes, WEFT_ARENA_ALIGN) + arena_bytes : plain_bytes;
}

size_t weft__task_align(const struct weft_fiber *root)
{
    size_t align = weft__frame_align(root);
    align = align > _Alignof(weft_task) ? align : _Alignof(weft_task);
    return root->arena_callees && align < WEFT_ARENA_ALIGN ? WEFT_ARENA_ALIGN : align;
}

void *weft__root_frame(weft_task *task)
{
    return task + 1;
}

/* A task at `task`, without a chunk, as `arena` and the flags in it say. */
static inline weft_task *begin_at(const struct weft_fiber *root, weft_task *task, uintptr_t arena)
{
    const struct weft_site *start = root->start;
    *task = (weft_task){.site = start, .leaf = task + 1, .arena = arena};
    *(const struct weft_site **)(task + 1) = start + 1;
    return task;
}

/* A task in `mem`, which is aligned and holds `bytes` bytes, enough, and was not kept. */
static weft_task *begin(const struct weft_fiber *root, char *mem, size_t bytes, uintptr_t arena)
{
    weft_task *task = begin_at(root, (weft_task *)(mem + weft__padding(root)), arena);
    weft__forget_destroyed(task);
    size_t arena_at = weft__align_up(plain_size(root), WEFT_ARENA_ALIGN);
    if (root->arena_callees && bytes > arena_at)
        weft__arena_install(task, mem + arena_at, bytes - arena_at);
    return task;
}

struct weft_arena *weft__inline_arena(const weft_task *task, const struct weft_fiber *root)
{
    const char *mem = (const char *)task - weft__padding(root);
    return (struct weft_arena *)(mem + weft__align_up(plain_size(root), WEFT_ARENA_ALIGN));
}

static WEFT_NOINLINE weft_task *create(const struct weft_fiber *root)
{
    size_t bytes = weft__task_size(root);
    void *block = weft__alloc(bytes, weft__task_align(root));
    if (block)
        return begin(root, block, bytes, weft__arena_of_step(root->step));
    weft__set_errno(ENOMEM);
    return NULL;
}

weft_task *weft__create_begin(const struct weft_fiber *root)
{
    size_t step = root->step; /* no block is kept at step 0 */
    weft_task *task = weft__take_kept(step, 0);
    /* Its `arena` is that of the step already, and a compiler that sees it stored again stores nothing. */
    return WEFT_UNLIKELY(!task) ? create(root) : begin_at(root, task, task->arena);
}

/* The words are aligned as the task is, and more. */
static size_t owned_align(const struct weft_fiber *root)
{
    size_t align = weft__task_align(root);
    return align > _Alignof(struct weft_words) ? align : _Alignof(struct weft_words);
}

/* Bytes of the block before the padding of the task: room for the front and the words, which may use that. */
static size_t before_owned(const struct weft_fiber *root, size_t front_bytes)
{
    size_t needed = front_bytes + sizeof(struct weft_words), padding = weft__padding(root);
    return needed > padding ? weft__align_up(needed - padding, owned_align(root)) : 0;
}

/* The same of a simple task. */
static inline size_t before_simple(size_t front_bytes)
{
    return weft__align_up(front_bytes + sizeof(struct weft_words), _Alignof(struct weft_words));
}

static size_t front_bytes_of(const weft_task *task)
{
    return (weft__words(task)->flags >> WEFT_TASK_FRONT_SHIFT) * WEFT_WORD;
}

/* `task` has words in front of it. */
static inline weft_task *own(weft_task *task, size_t front_bytes)
{
    *weft__words(task) = (struct weft_words){
        .site = task->site, .flags = (uint8_t)(front_bytes / WEFT_WORD << WEFT_TASK_FRONT_SHIFT)};
    task->site = &weft__owned_site;
    return task;
}

static WEFT_NOINLINE weft_task *create_owned(const struct weft_fiber *root, size_t front_bytes)
{
    size_t bytes = weft__task_size(root), before = before_owned(root, front_bytes);
    char *block = weft__alloc(before + bytes, owned_align(root));
    if (block)
        return own(begin(root, block + before, bytes, weft__arena_of_step(0) | WEFT_TASK_OWNED), front_bytes);
    weft__set_errno(ENOMEM);
    return NULL;
}

weft_task *weft__create_owned(const struct weft_fiber *root, size_t front_bytes)
{
    size_t before = before_simple(front_bytes), bytes = before + weft__simple_size(root);
    bool may_keep = weft__is_simple(root, _Alignof(struct weft_words)) &&
                    weft__is_keepable(bytes, _Alignof(struct weft_words));
    char *block = WEFT_LIKELY(may_keep) ? weft__take_kept(weft__kept_step(bytes), before) : NULL;
    if (WEFT_UNLIKELY(!block))
        return create_owned(root, front_bytes);
    weft_task *task = (weft_task *)(block + before);
    return own(begin_at(root, task, weft__arena_of_step(0) | WEFT_TASK_OWNED), front_bytes);
}

weft_task *weft__create_owned_at(const struct weft_fiber *root, size_t front_bytes, void *mem, size_t bytes)
{
    size_t before = before_owned(root, front_bytes), own_bytes = plain_size(root);
    bool aligned = ((uintptr_t)mem & (owned_align(root) - 1)) == 0;
    if (!aligned || bytes < before + own_bytes || root->arena_callees)
        return NULL;
    uintptr_t arena = weft__arena_of_step(0) | WEFT_TASK_OWNED | WEFT_TASK_CALLER_MEMORY;
    return own(begin(root, (char *)mem + before, own_bytes, arena), front_bytes);
}

weft_task *weft__create_at_begin(const struct weft_fiber *root, void *mem, size_t bytes)
{
    /* Without room for the chunk the task still works: the compiler may fold its size without one when it
     * does not see all descriptors, and frames come from the allocator then. */
    bool aligned = ((uintptr_t)mem & (weft__task_align(root) - 1)) == 0;
    if (!mem || !aligned || bytes < plain_size(root)) {
        weft__set_errno(EINVAL);
        return NULL;
    }
    return begin(root, mem, bytes, weft__arena_of_step(0) | WEFT_TASK_CALLER_MEMORY);
}

static WEFT_NOINLINE void release(weft_task *task, const struct weft_fiber *root)
{
    bool owned = weft__is_owned(task), own_block = !weft__has(task, WEFT_TASK_CALLER_MEMORY);
    if (owned && WEFT_UNLIKELY(weft__watches_tasks))
        weft__owner->released(task);
    size_t before = owned ? before_owned(root, front_bytes_of(task)) : 0;
    size_t align = owned ? owned_align(root) : weft__task_align(root);
    if (weft__has_arena(task))
        weft__arena_release(task);
    if (own_block)
        weft__free_task(task, (char *)task - weft__padding(root) - before, before + weft__task_size(root),
                        align);
    else
        weft__remember_destroyed(task, root);
}

void weft__release(weft_task *task)
{
    release(task, weft__root(task));
}

bool weft_done(const weft_task *task)
{
    if (WEFT_UNLIKELY(weft__is_owned(task)))
        return weft__owner->ended(task);
    return task->site == &weft__ended_site || task->site == &weft__failed_site;
}

void *weft__owned_result(weft_task *task)
{
    return weft__owner->ended(task) ? task->leaf : NULL;
}
