/* fiber_scope.c - The calls of scopes that wait, as fibers; compiled with the plugin.  See halves.h. */
#include "halves.h"

/* The place among those who wait for the children; if the task is destroyed, it leaves. */
#define WAITING(ABANDON) struct weft_waiting waiting __attribute__((__cleanup__(ABANDON)))

fiber int weft_scope_join_until(weft_scope *scope, uint64_t deadline_ns)
{
    WAITING(weft__gate_abandon);
    int status = weft__scope_join_enter(&waiting, scope, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__scope_join_woken(&waiting);
    }
    return status;
}

fiber int weft_scope_join(weft_scope *scope)
{
    WAITING(weft__gate_abandon);
    int status = weft__scope_join_enter(&waiting, scope, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__scope_join_woken(&waiting);
    }
    return status;
}

/* If the task is destroyed meanwhile, the cleanup destroys the children. */
fiber void weft__scope_leave(weft_scope *scope)
{
    WAITING(weft__scope_leave_abandon);
    /* More than once: whoever has the scope may have spawned another child meanwhile. */
    while (weft__scope_leave_enter(&waiting, scope) == WEFT_WAIT) {
        weft_suspend();
        weft__scope_leave_woken(&waiting);
    }
}
