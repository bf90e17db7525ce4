/* child-blocks.h - How many blocks do the children of a scope take from the allocator, beside their parent's? */
#ifndef CHILD_BLOCKS_H
#define CHILD_BLOCKS_H
#include "poison.h"

static int blocks;
static void *count_alloc(void *ctx, size_t bytes, size_t align)
{
    blocks++;
    return poison_alloc(ctx, bytes, align);
}
static const struct weft_allocator counts = {count_alloc, poison_free, NULL};

/* A task of the scheduler, not a part of root's frame.  `sum` is the including file's. */
#define CASE(NAME, CALL) \
    do { \
        sum = 0; \
        weft_task *t_ = weft_spawn(CALL); \
        blocks = 0; \
        weft_join(t_, NULL); \
        trace("%s: %d blocks, sum %d\n", NAME, blocks, sum); \
    } while (0)

#endif
