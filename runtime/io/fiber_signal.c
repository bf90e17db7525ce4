/* fiber_signal.c - Waiting for signals as a fiber; compiled with the plugin.  See halves.h. */
#include "halves.h"

fiber int weft_signal_wait_until(int number, uint64_t deadline_ns)
{
    struct weft_signal_waiting waiting __attribute__((__cleanup__(weft__signal_abandon)));
    int status = weft__signal_enter(&waiting, number, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__signal_woken(&waiting);
    }
    return status;
}

fiber int weft_signal_wait(int number)
{
    struct weft_signal_waiting waiting __attribute__((__cleanup__(weft__signal_abandon)));
    int status = weft__signal_enter(&waiting, number, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__signal_woken(&waiting);
    }
    return status;
}
