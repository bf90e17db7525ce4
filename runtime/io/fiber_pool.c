/* fiber_pool.c - The calls on the thread pool as fibers; compiled with the plugin.  See halves.h. */
#include "halves.h"

fiber int weft_work(void (*fn)(void *arg), void *arg)
{
    struct weft_work *work __attribute__((__cleanup__(weft__work_abandon))) = NULL;
    int status = weft__work_enter(&work, fn, arg);
    while (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__work_woken(&work);
    }
    return status;
}

fiber int weft_getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
                           struct addrinfo **out)
{
    struct weft_lookup *lookup __attribute__((__cleanup__(weft__lookup_abandon))) = NULL;
    int status = weft__lookup_enter(&lookup, node, service, hints, out);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__lookup_woken(&lookup, out);
    }
    return status;
}
