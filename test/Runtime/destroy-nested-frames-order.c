// Destroy runs the destroy part of every frame once, innermost first, over embedded and arena frames.
// RUN: %runtime_gcc %s %runtime_core_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_core_sources -o %t.san && %t.san
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "hand.h"

/* root embeds a; a calls b in the arena; b embeds c, which suspends.  a has nothing to clean up. */
struct c { const struct weft_site *return_site; };
struct b { const struct weft_site *return_site; struct c c; };
struct a { const struct weft_site *return_site; };
struct root { const struct weft_site *return_site; struct a a; };

static const struct hand_start start_sites;
static const struct hand_site root_site, a_site, b_site, c_site;
static weft_task *destroyed;

static void clean(weft_task *task, void *frame, const struct weft_site *site)
{
    CHECK(task == destroyed && weft_self() == task);
    CHECK(site != &root_site.site || frame == weft__root_frame(task));
    CHECK_EQUAL(weft_resume(task), -EBUSY);
    CHECK(!weft_done(task) && !weft_result(task));
    note(hand_function(site)->name);
    note(" ");
}

static int end(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    note("end-");
    note(hand_function(site)->name);
    note(" ");
    const struct weft_site *call = *(const struct weft_site **)frame;
    if (call->callee_offset != WEFT_CALLEE_IN_ARENA)
        return hand_return(task, frame, value);
    void *caller = ((void **)frame)[-1];
    weft__frame_move(task, frame, NULL);
    return call->resume(task, caller, call, value);
}

static const struct weft_fiber c_fiber = {.name = "c", .destroy = clean}, a_fiber = {.name = "a"};
static const struct weft_fiber b_fiber = {.name = "b", .destroy = clean, .frame_bytes = sizeof(struct b), .frame_align_log2 = 3};

static int start(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    struct root *root = frame;
    (void)site;
    (void)value;
    hand_link(&root->a, &root_site.site);
    struct b *b = weft__frame_push(task, &root->a, &b_fiber);
    CHECK(b);
    hand_link(b, &a_site.site);
    hand_link(&b->c, &b_site.site);
    return hand_suspend(task, &b->c, &c_site.site);
}

static size_t arena_bytes;
static const struct hand_callees callees = {&arena_bytes, {&b_fiber}};
static const struct weft_fiber root_fiber = {
    .start = start_sites.sites, .name = "root", .destroy = clean, .frame_bytes = sizeof(struct root), .frame_align_log2 = 3,
    .root_bytes = sizeof(struct root), .arena_callees = callees.fibers,
};
static const struct hand_start start_sites = HAND_START(root_fiber, start);
static const struct hand_site c_site = {&c_fiber, {.resume = end, .has_cleanups = 1}};
static const struct hand_site b_site = {&b_fiber, {.resume = end, .has_cleanups = 1, .callee_offset = offsetof(struct b, c)}};
static const struct hand_site a_site = {&a_fiber, {.resume = end, .callee_offset = WEFT_CALLEE_IN_ARENA}};
static const struct hand_site root_site = {&root_fiber, {.resume = end, .has_cleanups = 1, .callee_offset = offsetof(struct root, a)}};

static void destroy(weft_task *task)
{
    destroyed = task;
    weft_destroy(task);
    CHECK(!weft_self());
}

/* A cleanup that destroys another task is nested in the first destroy. */
static void clean_other(void *other)
{
    weft_task *self = weft_self();
    weft_destroy(other);
    CHECK(self && weft_self() == self);
}

static enum hand_next suspend(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    (void)result;
    return HAND_SUSPEND;
}

int main(void)
{
    hand_has_stack();
    memory_count();
    destroy(weft__create_begin(&root_fiber));
    CHECK_HAPPENED("");

    weft_task *task = weft__create_begin(&root_fiber);
    CHECK_EQUAL(weft_resume(task), WEFT_SUSPENDED);
    destroy(task);
    CHECK_HAPPENED("c b root ");

    task = weft__create_begin(&root_fiber);
    CHECK_EQUAL(weft_resume(task), WEFT_SUSPENDED);
    CHECK_EQUAL(weft_resume(task), WEFT_DONE);
    CHECK(!weft_result(task));
    CHECK_HAPPENED("end-c end-b end-a end-root ");
    destroy(task);
    CHECK_HAPPENED("");

    task = weft__create_begin(&root_fiber);
    CHECK_EQUAL(weft_resume(task), WEFT_SUSPENDED);
    weft_task *outer = hand_pack(weft__create_begin(&hand_fiber), suspend, clean_other, task);
    CHECK_EQUAL(weft_resume(outer), WEFT_SUSPENDED);
    destroyed = task;
    weft_destroy(outer);
    CHECK_HAPPENED("c b root ");

    weft_destroy(NULL);
    CHECK_EQUAL(memory.blocks, 0);
    return 0;
}
