/* fiber_time.c - weft_yield and the sleeps as fibers; compiled with the plugin.  See halves.h. */
#include "halves.h"

#include <weft/weft.h>

enum { NS_PER_MS = 1000000 };

fiber int weft_yield(void)
{
    int status = weft__yield_enter();
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__yield_woken();
    }
    return status;
}

fiber int weft_sleep_until(uint64_t deadline_ns)
{
    int status = weft__sleep_enter(deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__sleep_woken();
    }
    return status;
}

fiber int weft_sleep_ns(uint64_t ns)
{
    int status = weft__sleep_enter(weft__deadline_after(ns));
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__sleep_woken();
    }
    return status;
}

fiber int weft_sleep_ms(uint32_t ms)
{
    int status = weft__sleep_enter(weft__deadline_after((uint64_t)ms * NS_PER_MS));
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__sleep_woken();
    }
    return status;
}
