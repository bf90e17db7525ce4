/* fiber_gates.c - The calls that wait for semaphore, event or group, as fibers; compiled with the plugin.  See halves.h. */
#include "halves.h"

/* The place in the queue; if the task is destroyed, it leaves, or gives back what it was handed. */
#define WAITING(KIND) struct weft_waiting waiting __attribute__((__cleanup__(weft__##KIND##_abandon)))

fiber int weft_sem_wait_until(weft_sem *sem, uint64_t deadline_ns)
{
    WAITING(sem);
    int status = weft__sem_enter(&waiting, sem, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__sem_woken(&waiting);
    }
    return status;
}

fiber int weft_sem_wait(weft_sem *sem)
{
    WAITING(sem);
    int status = weft__sem_enter(&waiting, sem, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__sem_woken(&waiting);
    }
    return status;
}

fiber int weft_event_wait_until(weft_event *event, uint64_t deadline_ns)
{
    WAITING(gate);
    int status = weft__event_enter(&waiting, event, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__gate_woken(&waiting);
    }
    return status;
}

fiber int weft_event_wait(weft_event *event)
{
    WAITING(gate);
    int status = weft__event_enter(&waiting, event, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__gate_woken(&waiting);
    }
    return status;
}

fiber int weft_group_wait_until(weft_group *group, uint64_t deadline_ns)
{
    WAITING(gate);
    int status = weft__group_enter(&waiting, group, deadline_ns);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__gate_woken(&waiting);
    }
    return status;
}

fiber int weft_group_wait(weft_group *group)
{
    WAITING(gate);
    int status = weft__group_enter(&waiting, group, WEFT_NEVER);
    if (status == WEFT_WAIT) {
        weft_suspend();
        status = weft__gate_woken(&waiting);
    }
    return status;
}
