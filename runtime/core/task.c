/* task.c - How is a task laid out in its block, and how does it begin?
 *
 *     front? | struct weft_task | padding to frame_align | root frame, arguments, result | padding | arena chunk
 *
 * The chunk is there when the worst case over the descriptors below the root is finite: then the task is
 * one allocation.  The front is its owner's.  In the caller's memory it takes what there is beyond the root frame. */
#include "core.h"

/* Bytes without an arena chunk. */
static size_t plain_size(const struct weft_fiber *root)
{
    return weft__root_offset(root) + root->root_bytes;
}

size_t weft__task_size(const struct weft_fiber *root)
{
    size_t plain_bytes = plain_size(root);
    size_t arena_bytes = root->arena_callees ? weft__inline_arena_bytes(root) : 0;
    return arena_bytes ? weft__align_up(plain_bytes, WEFT_ARENA_ALIGN) + arena_bytes : plain_bytes;
}

size_t weft__task_align(const struct weft_fiber *root)
{
    size_t align = root->frame_align > _Alignof(weft_task) ? root->frame_align : _Alignof(weft_task);
    return root->arena_callees && align < WEFT_ARENA_ALIGN ? WEFT_ARENA_ALIGN : align;
}

void *weft__root_frame(weft_task *task)
{
    return (char *)task + weft__root_offset(task->root);
}

/* A task in `mem`, which is aligned and holds `bytes` bytes, enough. */
static weft_task *begin(const struct weft_fiber *root, void *mem, size_t bytes, unsigned flags)
{
    weft_task *task = mem;
    *task = (weft_task){.site = root->start, .root = root, .flags = (uint8_t)flags};
    task->leaf = (char *)task + weft__root_offset(root);
    *(const struct weft_site **)task->leaf = &weft__root_site;
    size_t arena_at = weft__align_up(plain_size(root), WEFT_ARENA_ALIGN);
    if (root->arena_callees && bytes > arena_at)
        weft__arena_install(task, (char *)mem + arena_at, bytes - arena_at);
    weft__forget_destroyed(task);
    return task;
}

/* Bytes of the block before the task. */
static size_t front_bytes(const struct weft_fiber *root, unsigned flags)
{
    return flags & WEFT_TASK_SCOPED ? weft__align_up(WEFT_FRONT_BYTES, weft__task_align(root)) : 0;
}

static weft_task *create(const struct weft_fiber *root, unsigned flags)
{
    size_t bytes = weft__task_size(root), front = front_bytes(root, flags);
    char *block = weft__alloc(front + bytes, weft__task_align(root));
    if (!block) {
        weft__set_errno(ENOMEM);
        return NULL;
    }
    return begin(root, block + front, bytes, flags);
}

weft_task *weft__create_begin(const struct weft_fiber *root)
{
    return create(root, 0);
}

weft_task *weft__create_with_front(const struct weft_fiber *root)
{
    return create(root, WEFT_TASK_SCOPED);
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
    return begin(root, mem, bytes, WEFT_TASK_CALLER_MEMORY);
}

void weft__release(weft_task *task)
{
    bool own_block = !(task->flags & WEFT_TASK_CALLER_MEMORY);
    size_t bytes = weft__task_size(task->root), front = front_bytes(task->root, task->flags);
    if (task->arena)
        weft__arena_release(task);
    weft__remember_destroyed(task, task->root);
    if (own_block)
        weft__free((char *)task - front, front + bytes);
}

bool weft_done(const weft_task *task)
{
    return task->state == WEFT_STATE_DONE;
}

void *weft_result(weft_task *task)
{
    if (task->state != WEFT_STATE_DONE || task->error || !task->root->result_bytes)
        return NULL;
    return weft__root_result(task);
}
