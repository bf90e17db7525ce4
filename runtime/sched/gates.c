/* gates.c - When do semaphore, event and group let a task through?
 *
 * A semaphore has units only while no task waits for one. */
#include "sched.h"

#include "halves.h"

int weft__wait_in(struct weft_waiting *waiting, struct weft_queue *queue, void *what, uint64_t deadline_ns)
{
    int status = weft__plan_wait(waiting->waiter.task, deadline_ns);
    if (status != WEFT_WAIT)
        return status;
    waiting->what = what;
    weft__waiter_append(queue, &waiting->waiter);
    return WEFT_WAIT;
}

static int try_wait(weft_sem *sem)
{
    if (!sem->count)
        return -EAGAIN;
    sem->count--;
    return 0;
}

static int post(weft_sem *sem)
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

int weft_sem_try_wait(weft_sem *sem)
{
    bool locked = weft__lock();
    int status = try_wait(sem);
    weft__unlock(locked);
    return status;
}

int weft_sem_post(weft_sem *sem)
{
    bool locked = weft__lock();
    int status = post(sem);
    weft__unlock(locked);
    return status;
}

int weft_event_set(weft_event *event)
{
    bool locked = weft__lock();
    event->is_set = true;
    weft__give_all(&event->waiters, WEFT_WAITER_GIVEN);
    weft__unlock(locked);
    return 0;
}

int weft_event_clear(weft_event *event)
{
    bool locked = weft__lock();
    event->is_set = false;
    weft__unlock(locked);
    return 0;
}

static int add(weft_group *group, int64_t n)
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

int weft_group_add(weft_group *group, int64_t n)
{
    bool locked = weft__lock();
    int status = add(group, n);
    weft__unlock(locked);
    return status;
}

int weft_group_done(weft_group *group)
{
    return weft_group_add(group, -1);
}

/* Halves ----------------------------------------------------------------------------------------- */

/* Returns with the lock. */
static bool begin(struct weft_waiting *waiting)
{
    weft__waiter_init(&waiting->waiter, weft__self());
    return weft__lock();
}

int weft__sem_enter(struct weft_waiting *waiting, weft_sem *sem, uint64_t deadline_ns)
{
    bool locked = begin(waiting);
    int status = weft__check_caller(waiting->waiter.task);
    if (!status && try_wait(sem))
        status = weft__wait_in(waiting, &sem->waiters, sem, deadline_ns);
    weft__unlock(locked);
    return status;
}

int weft__event_enter(struct weft_waiting *waiting, weft_event *event, uint64_t deadline_ns)
{
    bool locked = begin(waiting);
    int status = weft__check_caller(waiting->waiter.task);
    if (!status && !event->is_set)
        status = weft__wait_in(waiting, &event->waiters, event, deadline_ns);
    weft__unlock(locked);
    return status;
}

int weft__group_enter(struct weft_waiting *waiting, weft_group *group, uint64_t deadline_ns)
{
    bool locked = begin(waiting);
    int status = weft__check_caller(waiting->waiter.task);
    if (!status && group->count)
        status = weft__wait_in(waiting, &group->waiters, group, deadline_ns);
    weft__unlock(locked);
    return status;
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
    weft__waiter_quit(&waiting->waiter);
    if (weft__waiter_state(&waiting->waiter) == WEFT_WAITER_GIVEN)
        weft_sem_post(waiting->what);
}

int weft__gate_woken(struct weft_waiting *waiting)
{
    weft__waiter_quit(&waiting->waiter);
    return weft__wait_error(waiting->waiter.task);
}

void weft__gate_abandon(struct weft_waiting *waiting)
{
    weft__waiter_quit(&waiting->waiter);
}
