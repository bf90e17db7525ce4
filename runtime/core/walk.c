/* walk.c - Which frames does a suspended task consist of?
 *
 * From the leaf to the root: the first word of a frame is its return site, the site of its call in the
 * caller; the site says how far the callee lies from the caller's frame, or that the callee lies in the
 * arena, where the word before it holds the caller's frame.  The root frame's return site has no function.
 * Relied on by destroy and by the deadlock report. */
#include "core.h"

struct weft_walk weft__walk_first(const weft_task *task)
{
    return (struct weft_walk){task->site, task->leaf};
}

struct weft_walk weft__walk_next(struct weft_walk at)
{
    const struct weft_site *call = *(const struct weft_site **)at.frame;
    if (!call->function)
        return (struct weft_walk){NULL, NULL};
    if (call->callee_offset == WEFT_CALLEE_IN_ARENA)
        return (struct weft_walk){call, ((void **)at.frame)[-1]};
    return (struct weft_walk){call, (char *)at.frame - call->callee_offset};
}
