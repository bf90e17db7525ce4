// Each thread keeps blocks of ended tasks for its next ones of that size, up to a limit and until its end; another
// allocator is asked for every block; where uses of freed memory are looked for, nothing is kept.
// [blocks of ended tasks kept for the next]
// RUN: %runtime_gcc %s %runtime_core_sources -o %t && %t && env WEFT_KEEP=0 %t off
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_core_sources -o %t.san && %t.san off
// RUN: not %t.san used-after-destroy 2>&1 | FileCheck %s
// RUN: %runtime_gcc %runtime_tsan %s %runtime_core_sources -o %t.tsan && %t.tsan
// RUN: %if valgrind %{ %runtime_valgrind --show-leak-kinds=all --errors-for-leak-kinds=all %t %}
// CHECK: heap-use-after-free
#include "hand.h"

#include "core/destroyed.h"
#include "core/kept.h"
#include "core/run.h"

#include <pthread.h>

static const struct hand_start small_sites, large_sites, wide_sites;
#define STEP(ROOT_BYTES) ((uint16_t)weft__kept_step(sizeof(weft_task) + (ROOT_BYTES)))
static struct weft_fiber small = {.start = small_sites.sites, .name = "small", .frame_align_log2 = 3, .root_bytes = 40};
static struct weft_fiber large = {.start = large_sites.sites, .name = "large", .frame_align_log2 = 3, .root_bytes = 400};
static const struct weft_fiber wide = {.start = wide_sites.sites, .name = "wide", .frame_align_log2 = 6, .root_bytes = 64};
static const struct hand_start small_sites = HAND_START(small, NULL);
static const struct hand_start large_sites = HAND_START(large, NULL);
static const struct hand_start wide_sites = HAND_START(wide, NULL);

static weft_task *make(const struct weft_fiber *root)
{
    weft_task *task = weft__create_begin(root);
    CHECK(task && ((uintptr_t)weft__root_frame(task) + sizeof(void *)) % ((size_t)1 << root->frame_align_log2) == 0);
    memset(weft__root_frame(task), 0x33, root->root_bytes);
    *(const struct weft_site **)weft__root_frame(task) = root->start + 1;
    return task;
}

static size_t kept_blocks(void)
{
    size_t blocks = 0;
    for (size_t step = 0; step < WEFT_KEPT_STEPS; step++)
        for (void **block = weft__keeps->steps[step].first; block; block = *block)
            blocks++;
    return blocks;
}

/* Two sizes and an alignment that is not kept, in turn. */
static void sizes_do_not_mix(void)
{
    weft_task *first = make(&small), *second = make(&large);
    weft_destroy(first);
    weft_destroy(second);
    CHECK_EQUAL(kept_blocks(), 2);
    CHECK(make(&large) == second);
    CHECK(make(&small) == first);
    CHECK_EQUAL(kept_blocks(), 0);
    weft_task *third = make(&small);
    CHECK(third != first);
    weft_destroy(make(&wide));
    CHECK_EQUAL(kept_blocks(), 0);
    weft_destroy(first);
    weft_destroy(second);
    weft_destroy(third);
    CHECK_EQUAL(kept_blocks(), 3);
}

static void few_are_kept(void)
{
    enum { MANY = 2000 };
    static weft_task *tasks[MANY];
    for (int i = 0; i < MANY; i++)
        tasks[i] = make(&small);
    for (int i = 0; i < MANY; i++)
        weft_destroy(tasks[i]);
    size_t most = WEFT_KEPT_BYTES / weft__task_size(&small);
    CHECK(kept_blocks() <= most + 1 && kept_blocks() > most / 2);
}

static void other_allocator_sees_all(void)
{
    CHECK(kept_blocks());
    memory_count();
    CHECK_EQUAL(kept_blocks(), 0);
    for (size_t i = 0; i < 3; i++) {
        size_t before = memory.allocations;
        weft_task *task = make(&small);
        CHECK_EQUAL(memory.allocations, before + 1);
        CHECK_EQUAL(memory.bytes, weft__task_size(&small));
        weft_destroy(task);
        CHECK_EQUAL(memory.blocks, 0);
    }
    weft_set_allocator(NULL);
    weft_task *task = make(&small);
    weft_destroy(task);
    CHECK_EQUAL(kept_blocks(), 1);
    CHECK(make(&small) == task);
    weft_destroy(task);
}

/* What it keeps is its own, and goes back when it ends (valgrind looks). */
static void *in_thread(void *others)
{
    CHECK_EQUAL(kept_blocks(), 0);
    weft_task *task = make(&small);
    CHECK(task != others);
    weft_destroy(task);
    CHECK_EQUAL(kept_blocks(), 1);
    return NULL;
}

static void threads_keep_their_own(void)
{
    weft_task *task = make(&small);
    weft_destroy(task);
    pthread_t threads[3];
    for (int i = 0; i < 3; i++)
        CHECK(pthread_create(&threads[i], NULL, in_thread, task) == 0);
    for (int i = 0; i < 3; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
}

/* Destroyed tasks ------------------------------------------------------------------------------- */

static bool is_destroyed(const weft_task *task, const struct weft_fiber *expected)
{
    const struct weft_fiber *root = NULL;
    bool destroyed = weft__was_destroyed(task, &root);
    CHECK(!destroyed || root == expected);
    return destroyed;
}

static weft_task *make_ended(const struct weft_fiber *root)
{
    weft_task *task = make(root);
    task->site = &weft__ended_site;
    return task;
}

/* The block says it while it is kept, the table when it is something else's. */
static void known_while_kept_and_later(weft_task *task)
{
    size_t bytes = weft__task_size(&small);
    CHECK(!is_destroyed(task, &small));
    weft_destroy(task);
    CHECK(is_destroyed(task, &small) && weft__keeps_task(task));
    char *other = weft__alloc(bytes, _Alignof(max_align_t));
    CHECK(other == (char *)task && !weft__keeps_task(task));
    memset(other, 0x77, bytes);
    CHECK(is_destroyed(task, &small));
    weft__free(other, bytes, _Alignof(max_align_t));
    CHECK(!weft__keeps_task(task) && is_destroyed(task, &small));
    CHECK(make(&small) == task && !is_destroyed(task, &small));
    weft_destroy(task);
    CHECK(make(&small) == task && !is_destroyed(task, &small));
    weft_destroy(task);
}

/* One lies behind its words in the block, the other one at its begin. */
static void known_in_a_block_of_another_kind(void)
{
    static struct hand_start start;
    struct weft_fiber large_as_owned = small;
    large_as_owned.start = start.sites;
    large_as_owned.root_bytes += sizeof(struct weft_words);
    large_as_owned.step = STEP(large_as_owned.root_bytes);
    start = small_sites;
    start.function = &large_as_owned;
    weft_task *owned = weft__create_owned(&small, 0);
    *(const struct weft_site **)weft__root_frame(owned) = small.start + 1;
    weft__release(owned);
    CHECK(is_destroyed(owned, &small) && weft__keeps_task(owned));
    weft_task *task = make(&large_as_owned);
    CHECK((char *)task == (char *)weft__words(owned) && is_destroyed(owned, &small));
    CHECK(!is_destroyed(task, NULL));
    weft_destroy(task);
    CHECK(is_destroyed(task, &large_as_owned) && is_destroyed(owned, &small));
    CHECK(weft__create_owned(&small, 0) == owned && !is_destroyed(owned, &small));
    CHECK(is_destroyed(task, &large_as_owned));
    weft__release(owned);
}

static void *make_and_destroy(void *task)
{
    *(weft_task **)task = make_ended(&small);
    weft_destroy(*(weft_task **)task);
    return NULL;
}

static void known_when_its_thread_has_ended(void)
{
    weft_task *task = NULL;
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, make_and_destroy, &task) == 0 && pthread_join(thread, NULL) == 0);
    CHECK(is_destroyed(task, &small));
}

int main(int argc, char **argv)
{
    const char *what = argc > 1 ? argv[1] : "";
    small.step = STEP(small.root_bytes);
    large.step = STEP(large.root_bytes);
    if (strcmp(what, "used-after-destroy") == 0) {
        weft_task *task = make(&small);
        weft_destroy(task);
        return *((volatile char *)task + 24);
    }
    if (strcmp(what, "off") == 0) {
        for (int i = 0; i < 100; i++)
            weft_destroy(make(&small));
        CHECK_EQUAL(kept_blocks(), 0);
        return 0;
    }
    sizes_do_not_mix();
    few_are_kept();
    other_allocator_sees_all();
    threads_keep_their_own();
    known_while_kept_and_later(make(&small));
    known_while_kept_and_later(make_ended(&small));
    known_in_a_block_of_another_kind();
    known_when_its_thread_has_ended();
    return 0;
}
