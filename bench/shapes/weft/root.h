/* root.h - How is the root of a program run, and how many bytes does its task hold at most?
 *
 * With PLAIN, fibers are plain functions and a suspension does nothing: the program tells the checksum. */
#ifndef SHAPES_ROOT_H
#define SHAPES_ROOT_H

#include "../work.h"

#ifdef PLAIN
#define fiber
#define suspend() ((void)0)
static u64 root(u64 x);

int main(void)
{
    printf("0 0 %016llx\n", (unsigned long long)root(ROOT_ARGUMENT));
    return 0;
}
#else
#include <weft/abi.h>
#include <weft/weft.h>

#define suspend() weft_suspend()
static fiber u64 root(u64 x);

static size_t live_bytes, peak_bytes;

static void *counted_alloc(void *context, size_t bytes, size_t align)
{
    (void)context;
    live_bytes += bytes;
    if (live_bytes > peak_bytes)
        peak_bytes = live_bytes;
    return aligned_alloc(align, (bytes + align - 1) & ~(align - 1));
}

static void counted_free(void *context, void *p, size_t bytes)
{
    (void)context;
    live_bytes -= bytes;
    free(p);
}

int main(void)
{
    static const struct weft_allocator counted = {counted_alloc, counted_free, NULL};
    weft_set_allocator(&counted);
    weft_task *task = weft_create(root(ROOT_ARGUMENT));
    while (weft_resume(task) == WEFT_SUSPENDED)
        continue;
    u64 result = *(u64 *)weft_result(task);
    weft_destroy(task);
    printf("%zu %zu %016llx\n", peak_bytes, sizeof(struct weft_task), (unsigned long long)result);
    return live_bytes != 0;
}
#endif
#endif
