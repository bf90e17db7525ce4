/* fiber_join.c - weft_join as a fiber; compiled with the plugin.  See halves.h.
 *
 * `joined` holds the claim on the task over the suspension; if the joiner is destroyed there, the cleanup
 * gives it up. */
#include "halves.h"

#include <weft/weft.h>

fiber int weft_join_until(weft_task *task, void *result, uint64_t deadline_ns)
{
    weft_task *joined __attribute__((__cleanup__(weft__join_abandon))) = NULL;
    int status = weft__join_enter(&joined, task, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__join_woken(&joined);
    }
    return status ? status : weft__join_take(&joined, result);
}

fiber int weft_join(weft_task *task, void *result)
{
    weft_task *joined __attribute__((__cleanup__(weft__join_abandon))) = NULL;
    int status = weft__join_enter(&joined, task, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__join_woken(&joined);
    }
    return status ? status : weft__join_take(&joined, result);
}
