/* gates.c - When do semaphore, event and group let a task through?
 *
 * A semaphore has units only while no task waits for one. */
#include "sched.h"

#include "halves.h"

int weft__wait_in(struct weft_waiting *waiting, struct weft_queue *queue, void *what, uint64_t deadline_ns)
{
    int status = weft__plan_block(waiting->waiter.task, deadline_ns);
    if (status != WEFT_WAIT)
        return status;
    waiting->what = what;
    weft__waiter_append(queue, &waiting->waiter);
    return WEFT_WAIT;
}

int weft_sem_try_wait(weft_sem *sem)
{
    if (!sem->count)
        return -EAGAIN;
    sem->count--;
    return 0;
}

int weft_sem_post(weft_sem *sem)
{
    struct weft_waiter *next = weft__first_waiter(&sem->waiters);
    if (next)
        weft__waiter_give(next, WEFT_WAITER_GIVEN);
    else if (sem->count == SIZE_MAX)
        return -EOVERFLOW;
    else
        sem->count++;
    return 0;
}

int weft_event_set(weft_event *event)
{
    event->is_set = true;
    weft__give_all(&event->waiters, WEFT_WAITER_GIVEN);
    return 0;
}

int weft_event_clear(weft_event *event)
{
    event->is_set = false;
    return 0;
}

int weft_group_add(weft_group *group, int64_t n)
{
    uint64_t magnitude = n < 0 ? -(uint64_t)n : (uint64_t)n;
    if (n < 0 && magnitude > group->count)
        return -EINVAL;
    if (n > 0 && magnitude > INT64_MAX - group->count)
        return -EOVERFLOW;
    group->count += (uint64_t)n;
    if (!group->count)
        weft__give_all(&group->waiters, WEFT_WAITER_GIVEN);
    return 0;
}

int weft_group_done(weft_group *group)
{
    return weft_group_add(group, -1);
}

/* Halves ----------------------------------------------------------------------------------------- */

static int enter(struct weft_waiting *waiting)
{
    weft_task *self = weft_self();
    weft__waiter_init(&waiting->waiter, self);
    return weft__check_caller(self);
}

int weft__sem_enter(struct weft_waiting *waiting, weft_sem *sem, uint64_t deadline_ns)
{
    int status = enter(waiting);
    if (status || !weft_sem_try_wait(sem))
        return status;
    return weft__wait_in(waiting, &sem->waiters, sem, deadline_ns);
}

int weft__event_enter(struct weft_waiting *waiting, weft_event *event, uint64_t deadline_ns)
{
    int status = enter(waiting);
    if (status || event->is_set)
        return status;
    return weft__wait_in(waiting, &event->waiters, event, deadline_ns);
}

int weft__group_enter(struct weft_waiting *waiting, weft_group *group, uint64_t deadline_ns)
{
    int status = enter(waiting);
    if (status || !group->count)
        return status;
    return weft__wait_in(waiting, &group->waiters, group, deadline_ns);
}

int weft__sem_woken(struct weft_waiting *waiting)
{
    int error = weft__wait_error(waiting->waiter.task);
    if (error)
        weft__sem_abandon(waiting);
    waiting->waiter.state = WEFT_WAITER_OUT;
    return error;
}

void weft__sem_abandon(struct weft_waiting *waiting)
{
    if (waiting->waiter.state == WEFT_WAITER_GIVEN)
        weft_sem_post(waiting->what);
    weft__waiter_leave(&waiting->waiter);
}

int weft__gate_woken(struct weft_waiting *waiting)
{
    weft__waiter_leave(&waiting->waiter);
    return weft__wait_error(waiting->waiter.task);
}

void weft__gate_abandon(struct weft_waiting *waiting)
{
    weft__waiter_leave(&waiting->waiter);
}
