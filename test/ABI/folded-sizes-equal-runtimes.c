// The sizes that the compiler folds are those that the runtime computes from the same descriptors, and enough; the step of
// a task is that of its size.
// RUN: %weft-cc -O0 -std=gnu11 %s -o %t.O0 && %t.O0
// RUN: %weft-cc -O2 -std=gnu11 %s -o %t.O2 && %t.O2
// RUN: %weft-cc -O2 -std=gnu11 -S -emit-llvm %s -o - | FileCheck %s
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <weft/abi.h>
#include <weft/weft.h>

struct big {
    long words[9];
};
struct wide {
    _Alignas(64) char bytes[64];
};

void keep(void *p)
{
    __asm__ volatile("" : : "r"(p) : "memory");
}

fiber void nothing(void)
{
}

fiber void suspends(void)
{
    weft_suspend();
}

fiber char small(signed char c, short s)
{
    weft_suspend();
    return (char)(c + s);
}

fiber struct big by_value(struct big b, char c)
{
    weft_suspend();
    b.words[0] += c;
    return b;
}

fiber struct wide over_aligned(struct wide w)
{
    struct wide mine = w;
    keep(&mine);
    weft_suspend();
    return mine;
}

fiber __int128 long_result(long double x)
{
    weft_suspend();
    return (__int128)x;
}

fiber long chain(long n)
{
    struct big b = by_value((struct big){{n}}, 1);
    return b.words[0] + small(1, 2) + (long)long_result(3);
}

/* Not folded: the pass sees no function. */
static size_t (*volatile size_of)(const struct weft_fiber *) = weft__task_size;
static size_t (*volatile align_of)(const struct weft_fiber *) = weft__task_align;

static int failed;

static void same(const char *name, const char *what, size_t folded, size_t computed)
{
    if (folded != computed) {
        printf("%s of %s: folded %zu, computed %zu\n", what, name, folded, computed);
        failed = 1;
    }
}

/* runtime/core/kept.h: blocks of one step are all of one size, and aligned to two pointers. */
static size_t step_of(const struct weft_fiber *descriptor)
{
    size_t step = (size_of(descriptor) + 7) / 16 * 16;
    size_t align = (size_t)1 << descriptor->frame_align_log2;
    bool is_kept = !descriptor->arena_callees && align <= 2 * sizeof(void *) && step < 1024;
    return is_kept ? step : 0;
}

/* The task fits its size exactly, and not one byte less. */
#define CHECK(FN, CALL, RESULT_BYTES)                                                                       \
    do {                                                                                                    \
        const struct weft_fiber *descriptor = (const struct weft_fiber *)weft__address(FN);                  \
        same(#FN, "size", weft_task_size(FN), size_of(descriptor));                                          \
        same(#FN, "alignment", weft_task_align(FN), align_of(descriptor));                                   \
        same(#FN, "step", descriptor->step, step_of(descriptor));                                            \
        same(#FN, "result", RESULT_BYTES, descriptor->result_bytes);                                         \
        same(#FN, "name", 0, (size_t)strcmp(descriptor->name, #FN));                                         \
        WEFT_TASK_STORAGE(room, FN);                                                                        \
        same(#FN, "misalignment", 0, (uintptr_t)&room % weft_task_align(FN));                                \
        same(#FN, "too small", 0, (size_t)weft_create_at(&room, weft_task_size(FN) - 1, CALL));              \
        weft_task *task = weft_create_at(&room, weft_task_size(FN), CALL);                                   \
        if (!task)                                                                                          \
            abort();                                                                                        \
        while (weft_resume(task) == WEFT_SUSPENDED)                                                          \
            continue;                                                                                       \
        weft_destroy(task);                                                                                 \
    } while (0)

int main(void)
{
    // CHECK-NOT: call {{.*}}@weft__task_size
    // CHECK-NOT: call {{.*}}@weft__task_align
    CHECK(nothing, nothing(), 0);
    CHECK(suspends, suspends(), 0);
    CHECK(small, small(-1, 2), sizeof(char));
    CHECK(by_value, by_value((struct big){{1}}, 2), sizeof(struct big));
    CHECK(over_aligned, over_aligned((struct wide){"w"}), sizeof(struct wide));
    CHECK(long_result, long_result(4), sizeof(__int128));
    CHECK(chain, chain(5), sizeof(long));
    return failed;
}
