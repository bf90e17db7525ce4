// Without memory for a frame a task runs its cleanups, ends with -ENOMEM, and nothing else is hurt. [no memory for a heap frame]
// RUN: %runtime_gcc %s %runtime_core_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_core_sources -o %t.san && %t.san
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "hand.h"

/* A fiber that calls itself `depth` times in the arena, then suspends once. */
struct frame { const struct weft_site *return_site; int depth; char ballast[300]; };

static const struct hand_start start_sites;
static const struct hand_site call_site, suspend_site, no_frame_site;
static const struct weft_fiber deep;
static int cleaned, ended;

static int resume(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    const struct weft_site *call = *(const struct weft_site **)frame;
    if (site == &suspend_site.site)
        value = 0; /* a resume's is anything */
    ended++;
    if (frame == weft__root_frame(task))
        return hand_return(task, frame, value + 1);
    void *caller = ((void **)frame)[-1];
    weft__frame_move(task, frame, NULL);
    return call->resume(task, caller, call, value + 1);
}

static void clean(weft_task *task, void *frame, const struct weft_site *site)
{
    CHECK(weft_self() == task && ((struct frame *)frame)->depth >= 0 && hand_function(site) == &deep);
    cleaned++;
}

static int start(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    struct frame *at = frame;
    (void)site;
    (void)value;
    while (at->depth) {
        struct frame *callee = weft__frame_push(task, at, &deep);
        if (!callee) {
            weft__no_memory(task, at, &no_frame_site.site);
            return WEFT_SUSPENDED;
        }
        hand_link(callee, &call_site.site);
        callee->depth = at->depth - 1;
        at = callee;
    }
    return hand_suspend(task, at, &suspend_site.site);
}

static size_t worst;
static const struct hand_callees callees = {&worst, {&deep}};
static const struct weft_fiber deep = {
    .start = start_sites.sites, .name = "deep", .destroy = clean, .frame_bytes = sizeof(struct frame), .frame_align_log2 = 3,
    .root_bytes = sizeof(struct frame) + 8, .result_offset = sizeof(struct frame), .result_bytes = 4,
    .flags = WEFT_FIBER_RESULT_IN_VALUE, .arena_callees = callees.fibers,
};
static const struct hand_start start_sites = HAND_START(deep, start);
static const struct hand_site call_site = {&deep, {.resume = resume, .has_cleanups = 1, .callee_offset = WEFT_CALLEE_IN_ARENA}};
static const struct hand_site suspend_site = {&deep, {.resume = resume, .has_cleanups = 1}};
static const struct hand_site no_frame_site = {&deep, {.has_cleanups = 1}};

static weft_task *make(int depth)
{
    weft_task *task = weft__create_begin(&deep);
    if (task)
        ((struct frame *)weft__root_frame(task))->depth = depth;
    return task;
}

/* Returns whether the task got all its memory. */
static bool run_one(int depth, size_t fail_at)
{
    size_t blocks = memory.blocks;
    memory.allocations = 0;
    memory.fail_at = fail_at;
    cleaned = ended = 0;
    errno = 0;
    weft_task *task = make(depth);
    if (!task) {
        CHECK_EQUAL(errno, ENOMEM);
        return false;
    }
    int status = weft_resume(task);
    bool suspended = status == WEFT_SUSPENDED;
    if (suspended) {
        CHECK_EQUAL(weft_resume(task), WEFT_DONE);
        CHECK_EQUAL(*(int *)weft_result(task), depth + 1);
        CHECK(ended == depth + 1 && cleaned == 0);
    } else {
        CHECK_EQUAL(status, -ENOMEM);
        CHECK(weft_done(task) && !weft_result(task) && !weft_self());
        CHECK(cleaned >= 1 && cleaned <= depth && ended == 0);
        CHECK_EQUAL(memory.blocks, blocks + 1); /* its chunks are gone, its block is kept */
        CHECK_EQUAL(weft_resume(task), -EINVAL);
    }
    int cleanups = cleaned;
    weft_destroy(task);
    CHECK_EQUAL(cleaned, cleanups);
    return suspended;
}

int main(void)
{
    memory_count();
    hand_has_stack();
    weft_task *bystander = make(5);
    CHECK_EQUAL(weft_resume(bystander), WEFT_SUSPENDED);
    size_t blocks = memory.blocks;
    size_t failures = 0;
    while (!run_one(100, failures + 1)) {
        failures++;
        CHECK_EQUAL(memory.blocks, blocks);
    }
    CHECK(failures >= 4);
    memory.fail_at = 0;
    CHECK_EQUAL(weft_resume(bystander), WEFT_DONE);
    CHECK_EQUAL(*(int *)weft_result(bystander), 6);
    weft_destroy(bystander);
    CHECK_EQUAL(memory.blocks, 0);
    return 0;
}
