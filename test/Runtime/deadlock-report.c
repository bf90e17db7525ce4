// When nothing can wake the blocked tasks, each is named with its frames on standard error; exit status 70.
// RUN: %runtime_gcc %s %runtime_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_sources -o %t.san && %t.san
#include "tasks.h"

#include <time.h>

/* outer calls inner, which sleeps for ever. */
struct outer { const struct weft_site *return_site; const struct weft_site *inner; };

static const struct hand_start start_sites;
static const struct hand_site outer_site, inner_site;

static int start(weft_task *task, void *frame, const struct weft_site *site, uintptr_t value)
{
    struct outer *outer = frame;
    (void)site;
    (void)value;
    hand_link(&outer->inner, &outer_site.site);
    wait_for(weft__sleep_enter(WEFT_NEVER));
    return hand_suspend(task, &outer->inner, &inner_site.site);
}

static const struct weft_fiber outer_fiber = {.start = start_sites.sites, .name = "outer", .frame_align_log2 = 3,
                                              .frame_bytes = sizeof(struct outer),
                                              .root_bytes = sizeof(struct outer)};
static const struct hand_start start_sites = HAND_START(outer_fiber, start);
/* Another site's, and this one's. */
static const struct weft_inlined within[] = {{"elsewhere", 3, 1}, {"innermost", 0, 0}, {"middle", 7, 0}, {NULL, 0, 0}};
static const struct weft_fiber inner_fiber = {.name = "inner", .inlined = within};
static const struct hand_site inner_site = {&inner_fiber, {.line = 22}};
static const struct hand_site outer_site = {&outer_fiber, {.line = 0,
                                            .callee_offset = offsetof(struct outer, inner)}};

static void blocked_and_parked(void)
{
    weft__spawn_commit(weft__spawn_begin(&outer_fiber));
    run(park, NULL);
}

static enum hand_next join_sleeper(int at, void *arg, int *result)
{
    static weft_task *joined;
    (void)at;
    (void)arg;
    (void)result;
    return wait_for(weft__join_enter(&joined, spawn_now(sleep_forever, NULL), WEFT_NEVER));
}

static void joiner_and_joined(void)
{
    run(join_sleeper, NULL);
}

/* A thread that might still wake the parked task keeps the report away until it is gone. */
static void *wait_a_little(void *arg)
{
    struct timespec pause = {0, 250000000};
    nanosleep(&pause, NULL);
    return arg;
}

static void parked_with_thread(void)
{
    pthread_t thread;
    pthread_create(&thread, NULL, wait_a_little, NULL);
    pthread_detach(thread);
    run(park, NULL);
}

static size_t occurrences(const char *what)
{
    size_t count = 0;
    for (const char *at = said; (at = strstr(at, what)); at++)
        count++;
    return count;
}

int main(void)
{
    int status = run_in_child(blocked_and_parked);
    CHECK(WIFEXITED(status));
    CHECK_EQUAL(WEXITSTATUS(status), 70);
    CHECK(strstr(said, "weft: deadlock: 2 tasks are blocked and nothing can wake them\ntask 0x"));
    CHECK_EQUAL(occurrences(" (hand):\n    #0 hand, line 11\n"), 1);
    CHECK_EQUAL(occurrences(" (outer):\n    #0 innermost\n    #1 middle, line 7\n    #2 inner, line 22\n"
                            "    #3 outer\n"), 1);

    status = run_in_child(joiner_and_joined);
    CHECK(WIFEXITED(status));
    CHECK_EQUAL(WEXITSTATUS(status), 70);
    CHECK_EQUAL(occurrences("(hand):"), 2);

    uint64_t begin_ns = weft_now_ns();
    status = run_in_child(parked_with_thread);
    CHECK(WIFEXITED(status));
    CHECK_EQUAL(WEXITSTATUS(status), 70);
    CHECK(weft_now_ns() - begin_ns >= 200000000);
    CHECK(strstr(said, "1 task is blocked and nothing can wake it"));
    return 0;
}
