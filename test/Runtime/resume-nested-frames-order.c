// A resume goes straight to the innermost frame; ends go up by the return sites to the root's result.
// RUN: %runtime_gcc %s %runtime_core_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_core_sources -o %t.san && %t.san
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "hand.h"

struct leaf { const struct weft_site *return_site; int times; };
struct middle { const struct weft_site *return_site; struct leaf leaf; };
struct root { const struct weft_site *return_site; long argument; struct middle middle; long result; };

static const struct hand_start start_sites;
static const struct hand_site root_site, middle_site, leaf_site;

static int leaf_resume(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    struct leaf *leaf = frame;
    (void)value;
    CHECK(weft_self() == task);
    note("leaf ");
    if (--leaf->times == 0)
        return hand_return(task, leaf, 5);
    else
        return hand_suspend(task, leaf, site);
}

static int middle_resume(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    (void)site;
    note("middle ");
    return hand_return(task, frame, value * 10);
}

static int root_resume(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    struct root *root = frame;
    (void)site;
    CHECK(root == weft__root_frame(task));
    note("root ");
    return hand_return(task, root, value + (uintptr_t)root->argument);
}

static int start(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    struct root *root = frame;
    (void)site;
    (void)value;
    note("start ");
    hand_link(&root->middle, &root_site.site);
    hand_link(&root->middle.leaf, &middle_site.site);
    root->middle.leaf.times = 2;
    return hand_suspend(task, &root->middle.leaf, &leaf_site.site);
}

static const struct weft_fiber leaf_fiber = {.name = "leaf"}, middle_fiber = {.name = "middle"};
static const struct weft_fiber root_fiber = {
    .start = start_sites.sites, .name = "root", .frame_bytes = sizeof(struct root), .frame_align_log2 = 3,
    .root_bytes = sizeof(struct root), .result_offset = offsetof(struct root, result),
    .result_bytes = sizeof(long), .flags = WEFT_FIBER_RESULT_IN_VALUE,
};
static const struct hand_start start_sites = HAND_START(root_fiber, start);
static const struct hand_site leaf_site = {&leaf_fiber, {.resume = leaf_resume}};
static const struct hand_site middle_site = {&middle_fiber, {.resume = middle_resume, .callee_offset = offsetof(struct middle, leaf)}};
static const struct hand_site root_site = {&root_fiber, {.resume = root_resume, .callee_offset = offsetof(struct root, middle)}};

static weft_task *make(long argument)
{
    weft_task *task = weft__create_begin(&root_fiber);
    CHECK(task);
    ((struct root *)weft__root_frame(task))->argument = argument;
    return task;
}

/* A task that resumes another one, and checks who is current around it. */
static enum hand_next outer(int at, void *inner, int *result)
{
    weft_task *self = weft_self();
    CHECK(self != inner);
    *result = weft_resume(inner);
    CHECK(weft_self() == self);
    return at == 2 ? HAND_RETURN : HAND_SUSPEND;
}

static void one_task(void)
{
    weft_task *task = make(3);
    CHECK(!weft_done(task) && !weft_result(task) && !weft_self());
    CHECK_EQUAL(weft_resume(task), WEFT_SUSPENDED);
    CHECK_HAPPENED("start ");
    CHECK_EQUAL(weft_resume(task), WEFT_SUSPENDED);
    CHECK_HAPPENED("leaf ");
    CHECK(!weft_done(task) && !weft_result(task) && !weft_self());
    CHECK_EQUAL(weft_resume(task), WEFT_DONE);
    CHECK_HAPPENED("leaf middle root ");
    CHECK(weft_done(task));
    CHECK_EQUAL(*(long *)weft_result(task), 53);
    CHECK_EQUAL(weft_resume(task), -EINVAL);
    weft_destroy(task);
}

int main(void)
{
    one_task();
    weft_task *inner = make(1);
    weft_task *task = hand_create(outer, inner);
    CHECK_EQUAL(weft_resume(task), WEFT_SUSPENDED);
    CHECK_EQUAL(weft_resume(task), WEFT_SUSPENDED);
    CHECK(!weft_done(inner));
    CHECK_EQUAL(weft_resume(task), WEFT_DONE);
    CHECK_EQUAL(*(int *)weft_result(task), WEFT_DONE);
    CHECK_EQUAL(*(long *)weft_result(inner), 51);
    weft_destroy(task);
    weft_destroy(inner);
    return 0;
}
