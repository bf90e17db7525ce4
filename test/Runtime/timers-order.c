// 100,000 timers fire by deadline, equal ones in the order of their adds, also after removals anywhere.
// RUN: %runtime_gcc -O1 %s %runtime_sources -o %t && %t
// RUN: %runtime_gcc -O1 %runtime_sanitize %s %runtime_sources -o %t.san && %t.san
#include "tasks.h"

enum { TIMERS = 100000 };

static struct weft_words tasks[TIMERS];
static bool armed[TIMERS];

static uint32_t random_number(void)
{
    static uint64_t state = 88172645463325252u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 16);
}

/* Adds all; deadlines from `range` values, so that many are equal. */
static struct weft_words *add_all(uint64_t range)
{
    struct weft_words *heap = NULL;
    for (size_t i = 0; i < TIMERS; i++) {
        tasks[i].deadline_ns = range ? random_number() % range : i;
        weft__timers_add(&heap, &tasks[i]);
        armed[i] = true;
    }
    return heap;
}

/* Takes the first timer until none is left; the array's order is the order of the adds. */
static void drain(struct weft_words *heap, size_t wanted)
{
    size_t fired = 0;
    for (const struct weft_words *last = NULL; heap; fired++) {
        struct weft_words *first = heap;
        CHECK(armed[first - tasks]);
        armed[first - tasks] = false;
        CHECK(!last || last->deadline_ns < first->deadline_ns ||
              (last->deadline_ns == first->deadline_ns && last < first));
        weft__timers_remove(&heap, first);
        last = first;
    }
    CHECK_EQUAL(fired, wanted);
    for (size_t i = 0; i < TIMERS; i++)
        CHECK(!armed[i]);
}

static size_t remove_some(struct weft_words **heap, unsigned one_in)
{
    size_t removed = 0;
    for (size_t i = 0; i < TIMERS; i++) {
        size_t at = random_number() % TIMERS;
        if (random_number() % one_in || !armed[at])
            continue;
        weft__timers_remove(heap, &tasks[at]);
        armed[at] = false;
        removed++;
    }
    return removed;
}

/* Fires and removes in turns: removals meet every shape of the heap. */
static void mixed(uint64_t range)
{
    struct weft_words *heap = add_all(range);
    size_t left = TIMERS;
    for (int round = 0; round < 20; round++) {
        for (int i = 0; i < 1000 && heap; i++, left--) {
            armed[heap - tasks] = false;
            weft__timers_remove(&heap, heap);
        }
        left -= remove_some(&heap, 10);
    }
    drain(heap, left);
}

int main(void)
{
    static const uint64_t ranges[] = {0, 1, 7, 1000, UINT32_MAX};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        drain(add_all(ranges[i]), TIMERS);
        mixed(ranges[i]);
    }
    struct weft_words *heap = add_all(1000);
    for (size_t i = TIMERS; i--;) {
        weft__timers_remove(&heap, &tasks[i]);
        armed[i] = false;
    }
    drain(heap, 0);
    return 0;
}
