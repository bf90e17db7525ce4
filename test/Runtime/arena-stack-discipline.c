// Arena frames nest, are aligned, survive chunk changes; a task with a bounded worst case is one block.
// RUN: %runtime_gcc %s %runtime_core_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_core_sources -o %t.san && %t.san
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "hand.h"

#include "core/core.h"

#define FIBER(NAME, BYTES, ALIGN) \
    static const struct weft_fiber NAME = {.name = #NAME, .frame_bytes = BYTES, .frame_align_log2 = __builtin_ctz(ALIGN)}

FIBER(small, 24, 8);
FIBER(aligned, 128, 64);
FIBER(large, 100000, 16);

/* A task is enough to push frames for; it never runs. */
static weft_task *make(const struct weft_fiber *root)
{
    weft_task *task = weft__create_begin(root);
    CHECK(task);
    CHECK(((uintptr_t)task & (weft__task_align(root) - 1)) == 0);
    return task;
}

static void *push(weft_task *task, void *caller, const struct weft_fiber *callee)
{
    char *frame = weft__frame_push(task, caller, callee);
    CHECK(frame);
    CHECK_EQUAL(((uintptr_t)frame + sizeof(void *)) % ((size_t)1 << callee->frame_align_log2), 0);
    CHECK(((void **)frame)[-1] == caller);
    memset(frame, 0x11, callee->frame_bytes);
    return frame;
}

static const struct hand_start start_sites;
static const struct weft_fiber recursive = {
    .start = start_sites.sites, .name = "recursive", .frame_bytes = 64, .frame_align_log2 = 3, .root_bytes = 64,
};
static const struct hand_start start_sites = HAND_START(recursive, NULL);

static void mixed_alignments(void)
{
    weft_task *task = make(&recursive);
    void *first = push(task, task, &small);
    for (int i = 0; i < 1000; i++) {
        void *a = push(task, first, &aligned);
        void *b = push(task, a, &small);
        void *c = push(task, b, &aligned);
        weft__frame_move(task, c, NULL);
        weft__frame_move(task, b, NULL);
        weft__frame_move(task, a, NULL);
    }
    CHECK(memory.blocks <= 2 + 1); /* the task, a chunk and perhaps a spare one */
    weft__frame_move(task, first, NULL);
    CHECK(push(task, task, &small) == first);
    weft_destroy(task);
    CHECK_EQUAL(memory.blocks, 0);
}

/* A call that crosses the end of a chunk again and again allocates once. */
static void loop_at_chunk_end(void)
{
    weft_task *task = make(&recursive);
    size_t before = memory.allocations;
    void *caller = task;
    while (memory.allocations < before + 2)
        caller = push(task, caller, &small);
    before = memory.allocations;
    for (int i = 0; i < 1000; i++) {
        weft__frame_move(task, caller, NULL);
        caller = push(task, task, &small);
    }
    CHECK_EQUAL(memory.allocations, before);
    weft_destroy(task);
    CHECK_EQUAL(memory.blocks, 0);
}

/* 100,000 frames deep and back: all memory but two chunks is given back on the way, the rest at the end. */
static void deep_recursion(void)
{
    enum { DEPTH = 100000 };
    static void *frames[DEPTH];
    weft_task *task = make(&recursive);
    void *caller = weft__root_frame(task);
    for (int i = 0; i < DEPTH; i++)
        caller = frames[i] = push(task, caller, i == DEPTH / 2 ? &large : &recursive);
    CHECK(memory.bytes > (size_t)DEPTH * 64);
    CHECK(memory.bytes < (size_t)DEPTH * 64 * 5 / 4 + 200000);
    for (int i = DEPTH; i--;)
        weft__frame_move(task, frames[i], NULL);
    CHECK(memory.blocks <= 3 && memory.bytes < 4096);
    weft_destroy(task);
    CHECK_EQUAL(memory.blocks, 0);
}

/* top calls left or right; both call bottom, whose frame is aligned to 64. */
static size_t top_bytes, left_bytes, right_bytes;
static const struct hand_callees of_left = {&left_bytes, {&aligned}}, of_right = {&right_bytes, {&aligned}};
static const struct weft_fiber left = {.name = "left", .frame_bytes = 200, .frame_align_log2 = 3,
                                       .arena_callees = of_left.fibers};
static const struct weft_fiber right = {.name = "right", .frame_bytes = 80, .frame_align_log2 = 3,
                                        .arena_callees = of_right.fibers};
static const struct hand_callees of_top = {&top_bytes, {&right, &left, &small}};
static const struct hand_start top_sites;
static const struct weft_fiber top = {
    .start = top_sites.sites, .name = "top", .frame_bytes = 40, .frame_align_log2 = 3, .root_bytes = 40,
    .arena_callees = of_top.fibers,
};
static const struct hand_start top_sites = HAND_START(top, NULL);

static void bounded_task_is_one_block(void)
{
    size_t worst = (8 + 200) + (8 + 128 + 56);
    CHECK_EQUAL(weft__arena_worst_case(&top), worst);
    CHECK_EQUAL(top_bytes, worst);
    CHECK_EQUAL(left_bytes, worst - 208);
    CHECK_EQUAL(weft__task_size(&small), sizeof(weft_task)); /* small has no root part */
    weft_task *task = make(&top);
    CHECK_EQUAL(memory.bytes, weft__task_size(&top));
    for (int i = 0; i < 3; i++) {
        void *a = push(task, weft__root_frame(task), &left);
        void *b = push(task, a, &aligned);
        weft__frame_move(task, b, NULL);
        weft__frame_move(task, a, NULL);
    }
    CHECK_EQUAL(memory.blocks, 1);
    /* More than the descriptors promised still works, from the allocator. */
    void *a = push(task, weft__root_frame(task), &left);
    void *b = push(task, a, &left);
    push(task, b, &left);
    CHECK_EQUAL(memory.blocks, 2);
    weft_destroy(task);
    CHECK_EQUAL(memory.blocks, 0);
}

/* ping <-> pong, reached from entry: unbounded, whatever is asked first. */
static const struct weft_fiber ping, pong;
static size_t entry_bytes, ping_bytes, pong_bytes;
static const struct hand_callees of_entry = {&entry_bytes, {&small, &ping}}, of_ping = {&ping_bytes, {&pong}},
                                 of_pong = {&pong_bytes, {&small, &ping}};
static const struct weft_fiber ping = {.name = "ping", .frame_bytes = 16, .frame_align_log2 = 3,
                                       .arena_callees = of_ping.fibers};
static const struct weft_fiber pong = {.name = "pong", .frame_bytes = 16, .frame_align_log2 = 3,
                                       .arena_callees = of_pong.fibers};
static const struct hand_start entry_sites;
static const struct weft_fiber entry = {.start = entry_sites.sites, .name = "entry", .frame_bytes = 16,
                                        .frame_align_log2 = 3, .root_bytes = 16, .arena_callees = of_entry.fibers};
static const struct hand_start entry_sites = HAND_START(entry, NULL);

static void cycle_is_unbounded(void)
{
    CHECK(weft__arena_worst_case(&entry) == WEFT_ARENA_UNBOUNDED);
    CHECK(ping_bytes == WEFT_ARENA_UNBOUNDED && pong_bytes == WEFT_ARENA_UNBOUNDED);
    CHECK(weft__arena_worst_case(&pong) == WEFT_ARENA_UNBOUNDED);
    CHECK_EQUAL(weft__task_size(&entry), sizeof(weft_task) + 16);
    weft_task *task = make(&entry);
    push(task, weft__root_frame(task), &ping);
    CHECK_EQUAL(memory.blocks, 2);
    weft_destroy(task);
    CHECK_EQUAL(memory.blocks, 0);
}

int main(void)
{
    memory_count();
    hand_has_stack();
    mixed_alignments();
    loop_at_chunk_end();
    deep_recursion();
    bounded_task_is_one_block();
    cycle_is_unbounded();
    return 0;
}
