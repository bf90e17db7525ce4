/* walk.c - Which frames does a suspended task consist of?
 *
 * From the leaf to the root: the first word of a frame is its return site, the site of its call in the
 * caller, or its function's descriptor holds the only one that there can be; the site says how far the callee
 * lies from the caller's frame, or that the callee lies in the arena, where the word before it holds the
 * caller's frame.
 * Relied on by destroy and by the deadlock report. */
#include "run.h"

struct weft_walk weft__walk_first(const weft_task *task)
{
    struct weft_walk at = {weft__site(task), task->leaf, task + 1};
    /* A callee in the arena has returned (weft__return_zero), and its caller has not gone on. */
    if ((uintptr_t)at.frame % WEFT_WORD)
        at.frame = ((void **)((char *)at.frame + WEFT_CALLEE_IN_ARENA))[-1];
    return at;
}

struct weft_walk weft__walk_next(struct weft_walk at)
{
    if (at.frame == at.root)
        return (struct weft_walk){NULL, NULL, at.root};
    const struct weft_site *call = weft__return_site(weft__function(at.site), at.frame);
    if (call->callee_offset == WEFT_CALLEE_IN_ARENA)
        return (struct weft_walk){call, ((void **)at.frame)[-1], at.root};
    return (struct weft_walk){call, (char *)at.frame - call->callee_offset, at.root};
}
