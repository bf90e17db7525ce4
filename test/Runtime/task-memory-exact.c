// A task takes exactly weft__task_size bytes at its alignment, from the allocator or in the caller's memory. [the root's result read after the frame was freed]
// RUN: %runtime_gcc %s %runtime_core_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_core_sources -o %t.san && %t.san
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "hand.h"

static int start(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    (void)value;
    CHECK(frame == weft__root_frame(task));
    CHECK_EQUAL(((uintptr_t)frame + sizeof(void *)) % ((size_t)1 << hand_function(site)->frame_align_log2), 0);
    return hand_return(task, frame, (uintptr_t)0x1122334455667788);
}

/* frame_bytes, then the result. */
#define ROOT(NAME, ALIGN, RESULT_BYTES, FLAGS) \
    static const struct hand_start NAME##_sites; \
    static const struct weft_fiber NAME = { \
        .start = NAME##_sites.sites, .name = #NAME, .frame_bytes = 16, .frame_align_log2 = __builtin_ctz(ALIGN), \
        .root_bytes = 16 + (RESULT_BYTES), .result_offset = 16, .result_bytes = RESULT_BYTES, \
        .flags = FLAGS, \
    }; \
    static const struct hand_start NAME##_sites = HAND_START(NAME, start)
ROOT(byte, 8, 1, WEFT_FIBER_RESULT_IN_VALUE);
ROOT(word, 8, 8, WEFT_FIBER_RESULT_IN_VALUE);
ROOT(odd, 8, 3, WEFT_FIBER_RESULT_IN_VALUE);
ROOT(over_aligned, 128, 4, WEFT_FIBER_RESULT_IN_VALUE);
ROOT(in_frame, 16, 40, 0);
ROOT(none, 8, 0, WEFT_FIBER_RESULT_IN_VALUE);

static void check_one(const struct weft_fiber *root, const void *wanted)
{
    weft_task *task = weft__create_begin(root);
    CHECK_EQUAL(memory.bytes, weft__task_size(root));
    CHECK_EQUAL(((uintptr_t)weft__root_frame(task) + sizeof(void *)) % weft__task_align(root), 0);
    CHECK(!weft_result(task));
    CHECK_EQUAL(weft_resume(task), WEFT_DONE);
    if (wanted)
        CHECK(memcmp(weft_result(task), wanted, root->result_bytes) == 0);
    else
        CHECK(!weft_result(task) == !root->result_bytes);
    weft_destroy(task);
    CHECK_EQUAL(memory.blocks, 0);
}

/* Exact bytes between guards; one byte less or a misaligned start is refused. */
static void in_callers_memory(const struct weft_fiber *root)
{
    static _Alignas(256) unsigned char room[1024];
    size_t bytes = weft__task_size(root), align = weft__task_align(root);
    memset(room, 0xEE, sizeof room);
    errno = 0;
    CHECK(!weft__create_at_begin(root, room + align, bytes - 1) && errno == EINVAL);
    errno = 0;
    CHECK(!weft__create_at_begin(root, room + align / 2, sizeof room / 2) && errno == EINVAL);
    errno = 0;
    CHECK(!weft__create_at_begin(root, NULL, bytes) && errno == EINVAL);
    for (int again = 0; again < 2; again++) {
        weft_task *task = weft__create_at_begin(root, room + align, bytes);
        CHECK((size_t)1 << root->frame_align_log2 > 4 * sizeof(void *) || (void *)task == room + align);
        CHECK_EQUAL(weft_resume(task), WEFT_DONE);
        weft_destroy(task);
    }
    for (size_t i = 0; i < sizeof room; i++)
        CHECK((i >= align && i < align + bytes) || room[i] == 0xEE);
    CHECK_EQUAL(memory.allocations, 0);
}

static const struct weft_fiber callee = {.name = "callee", .frame_bytes = 64, .frame_align_log2 = 3};
static const struct weft_fiber unbounded;
static const struct hand_start unbounded_sites;
static size_t worst;
static const struct hand_callees callees = {&worst, {&callee, &unbounded}};
static const struct weft_fiber unbounded = {.start = unbounded_sites.sites, .name = "unbounded", .frame_bytes = 16,
                                            .frame_align_log2 = 3, .root_bytes = 16, .arena_callees = callees.fibers};
static const struct hand_start unbounded_sites = HAND_START(unbounded, start);

/* What the caller gives beyond the task serves arena frames. */
static void surplus_is_arena(void)
{
    static _Alignas(16) unsigned char room[1024];
    weft_task *task = weft__create_at_begin(&unbounded, room, sizeof room);
    void *caller = weft__root_frame(task);
    int frames = 0;
    for (; memory.allocations == 0; frames++) {
        caller = weft__frame_push(task, caller, &callee);
        memset(caller, 0, callee.frame_bytes);
    }
    CHECK(frames >= 11 && frames <= 14);
    weft_destroy(task);
    CHECK_EQUAL(memory.blocks, 0);
    task = weft__create_at_begin(&unbounded, room, weft__task_size(&unbounded));
    memory.allocations = 0;
    CHECK(weft__frame_push(task, weft__root_frame(task), &callee));
    CHECK_EQUAL(memory.allocations, 1);
    weft_destroy(task);
}

int main(void)
{
    static const union { uint64_t value; unsigned char bytes[8]; } value = {0x1122334455667788};
    static const uint8_t low_byte = 0x88;
    static const uint32_t low_half = 0x55667788;
    CHECK_EQUAL(sizeof(weft_task), 3 * sizeof(void *));
    memory_count();
    hand_has_stack();
    check_one(&word, &value);
    check_one(&byte, &low_byte);
    check_one(&over_aligned, &low_half);
    if (value.bytes[0] == 0x88)
        check_one(&odd, &value);
    check_one(&in_frame, NULL);
    check_one(&none, NULL);
    memory.allocations = 0;
    in_callers_memory(&byte);
    in_callers_memory(&in_frame);
    in_callers_memory(&over_aligned);
    surplus_is_arena();
    CHECK_EQUAL(memory.blocks, 0);
    weft_set_allocator(NULL);
    weft_destroy(weft__create_begin(&over_aligned));
    CHECK_EQUAL(memory.blocks, 0);
    return 0;
}
