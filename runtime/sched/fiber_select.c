/* fiber_select.c - weft_select as a fiber; compiled with the plugin.  See halves.h. */
#include "halves.h"

/* The places in the queues of all channels; if the task is destroyed, it leaves them. */
#define SELECTION struct weft_selection selection __attribute__((__cleanup__(weft__select_abandon)))

fiber int weft_select_until(struct weft_case *cases, size_t n, uint64_t deadline_ns)
{
    SELECTION;
    int status = weft__select_enter(&selection, cases, n, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__select_woken(&selection);
    }
    return status ? status : selection.chosen;
}

fiber int weft_select(struct weft_case *cases, size_t n)
{
    SELECTION;
    int status = weft__select_enter(&selection, cases, n, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__select_woken(&selection);
    }
    return status ? status : selection.chosen;
}
