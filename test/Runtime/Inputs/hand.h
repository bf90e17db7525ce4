/* hand.h - What does compiled fiber code look like when it is written by hand?
 *
 * Two kinds of fibers.  `hand` is one function whose body is a C function called at every resume, enough
 * for tests of tasks and of the scheduler.  The helpers below it are for tests that lay out nested frames
 * themselves. */
#ifndef HAND_H
#define HAND_H

#include "check.h" /* first: it asks the C library for POSIX */

#include <errno.h>

#ifndef WEFT_PLAIN
#define WEFT_PLAIN
#endif
#include <weft/abi.h>
#include <weft/task.h>

enum hand_next { HAND_SUSPEND, HAND_RETURN };

/* at: how often the task was resumed before. */
typedef enum hand_next hand_body(int at, void *arg, int *result);
typedef void hand_cleanup(void *arg);

struct hand_frame {
    const struct weft_site *return_site;
    hand_body *body; /* the packed arguments begin here */
    hand_cleanup *cleanup;
    void *arg;
    int at;
    int result;
};

/* Sites lie behind their function's descriptor. */
struct hand_site {
    const struct weft_fiber *function;
    struct weft_site site;
};
static UNUSED const struct weft_fiber *hand_function(const struct weft_site *site)
{
    return ((const struct weft_fiber *const *)(const void *)(site - site->index))[-1];
}

/* Of a root: where it starts, and the return site of its frame. */
struct hand_start {
    const struct weft_fiber *function;
    struct weft_site sites[2];
};
#define HAND_START(FIBER, RESUME) {&(FIBER), {{.resume = (RESUME)}, {.resume = weft__root_done, .index = 1}}}

/* The arena callees of a fiber, and where their worst case is kept. */
struct hand_callees {
    size_t *worst;
    const struct weft_fiber *fibers[4];
};

struct hand_sites {
    struct hand_start start;
    struct weft_site suspended;
};

static int hand_return(weft_task *task, void *frame, uintptr_t value);
static const struct hand_sites hand_sites;
static const struct weft_fiber hand_fiber;

static int hand_resume(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    struct hand_frame *self = frame;
    (void)site;
    (void)value;
    if (self->body(self->at++, self->arg, &self->result) == HAND_RETURN)
        return hand_return(task, frame, (uintptr_t)self->result);
    task->site = &hand_sites.suspended;
    task->leaf = frame;
    return WEFT_SUSPENDED;
}

static void hand_destroy(weft_task *task, void *frame, const struct weft_site *site)
{
    struct hand_frame *self = frame;
    (void)task;
    (void)site;
    if (self->cleanup)
        self->cleanup(self->arg);
}

static const struct hand_sites hand_sites = {
    {&hand_fiber, {{.resume = hand_resume, .line = 1}, {.resume = weft__root_done, .index = 1}}},
    {.resume = hand_resume, .index = 2, .line = 11, .has_cleanups = 1},
};

static UNUSED const struct weft_fiber hand_fiber = {
    .start = hand_sites.start.sites,
    .name = "hand",
    .destroy = hand_destroy,
    .frame_bytes = sizeof(struct hand_frame),
    .frame_align_log2 = sizeof(void *) == 8 ? 3 : 2,
    .root_bytes = sizeof(struct hand_frame),
    .result_offset = offsetof(struct hand_frame, result),
    .result_bytes = sizeof(int),
    .flags = WEFT_FIBER_RESULT_IN_VALUE,
};

static UNUSED weft_task *hand_pack(weft_task *task, hand_body *body, hand_cleanup *cleanup, void *arg)
{
    if (task) {
        struct hand_frame *frame = weft__root_frame(task);
        frame->body = body;
        frame->cleanup = cleanup;
        frame->arg = arg;
        frame->at = 0;
    }
    return task;
}

static UNUSED weft_task *hand_create(hand_body *body, void *arg)
{
    return hand_pack(weft__create_begin(&hand_fiber), body, NULL, arg);
}

/* Nested frames ---------------------------------------------------------------------------------- */

/* The end of a fiber function: goes on in the caller. */
static UNUSED int hand_return(weft_task *task, void *frame, uintptr_t value)
{
    const struct weft_site *call = *(const struct weft_site **)frame;
    void *caller = call->callee_offset == WEFT_CALLEE_IN_ARENA ? ((void **)frame)[-1]
                                                               : (char *)frame - call->callee_offset;
    return call->resume(task, caller, call, value);
}

/* Frames may be pushed from here. */
static UNUSED void hand_has_stack(void)
{
    weft__stack_floor = (uintptr_t)__builtin_frame_address(0) - WEFT_STACK_WINDOW / 2;
}

/* A suspension: the caller of this returns to the driver. */
static UNUSED int hand_suspend(weft_task *task, void *frame, const struct weft_site *site)
{
    task->site = site;
    task->leaf = frame;
    return WEFT_SUSPENDED;
}

static UNUSED void hand_link(void *callee_frame, const struct weft_site *call)
{
    *(const struct weft_site **)callee_frame = call;
}

/* Memory ----------------------------------------------------------------------------------------- */

/* Counts, checks alignment and sizes, and fails the allocation number `fail_at` (1 is the first). */
static UNUSED struct {
    size_t blocks, bytes, allocations, fail_at;
} memory;

static UNUSED void *memory_alloc(void *ctx, size_t bytes, size_t align)
{
    (void)ctx;
    if (++memory.allocations == memory.fail_at)
        return NULL;
    /* The size lies in front, so that free can check it. */
    size_t front = align < sizeof(size_t) * 2 ? sizeof(size_t) * 2 : align;
    void *block = NULL;
    CHECK(posix_memalign(&block, front, front + bytes) == 0);
    memory.blocks++;
    memory.bytes += bytes;
    memset(block, 0xA5, front + bytes);
    memcpy((char *)block + front - 2 * sizeof(size_t), (size_t[]){bytes, front}, 2 * sizeof(size_t));
    return (char *)block + front;
}

static UNUSED void memory_free(void *ctx, void *p, size_t bytes)
{
    size_t head[2];
    (void)ctx;
    memcpy(head, (char *)p - sizeof head, sizeof head);
    CHECK_EQUAL(bytes, head[0]);
    memory.blocks--;
    memory.bytes -= bytes;
    memset(p, 0x5A, bytes);
    free((char *)p - head[1]);
}

static UNUSED void memory_count(void)
{
    static const struct weft_allocator counting = {memory_alloc, memory_free, NULL};
    weft_set_allocator(&counting);
}

#endif
