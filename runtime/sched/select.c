/* select.c - How does a task wait for one of several transfers?
 *
 * 1. Of the cases that are possible at once, one is chosen at random and done.  2. Else a waiter per case goes
 * into the queue of its channel.  The first that is given something makes the task ready, and with that every
 * channel passes over the others (waiters.h).  3. The task finds the given one, and the others leave. */
#include "chan.h"

#include <limits.h>

/* xorshift64* (Marsaglia 2003, Vigna 2016); the same choices in every run of a program. */
static uint64_t random_number(struct weft_sched *sched)
{
    uint64_t x = sched->random ? sched->random : 0x9e3779b97f4a7c15;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    sched->random = x;
    return (x * 0x2545f4914f6cdd1d) >> 32;
}

static bool possible(const struct weft_case *c)
{
    return c->chan && weft__chan_ready(c->chan, c->op);
}

/* Index of one of the possible cases; -EAGAIN: there is none. */
static int choose(struct weft_sched *sched, const struct weft_case *cases, size_t n)
{
    size_t count = 0;
    for (size_t i = 0; i < n; i++)
        count += possible(&cases[i]);
    if (!count)
        return -EAGAIN;
    size_t left = random_number(sched) % count;
    size_t i = 0;
    while (!possible(&cases[i]) || left--)
        i++;
    return (int)i;
}

static void leave_all(struct weft_selection *selection)
{
    bool locked = weft__lock();
    for (size_t i = 0; i < selection->n; i++)
        weft__waiter_leave(&selection->transfers[i].waiter);
    weft__unlock(locked);
}

static void finish(struct weft_selection *selection)
{
    if (selection->transfers != selection->near)
        weft__free(selection->transfers, selection->n * sizeof *selection->transfers, _Alignof(max_align_t));
    selection->transfers = selection->near;
    selection->n = 0;
}

/* Room for `n` waiters, in no queue; false: no memory, nothing changed. */
static bool make_room(struct weft_selection *selection, size_t n)
{
    if (n > WEFT_SELECT_NEAR) {
        struct weft_transfer *transfers =
            weft__alloc(n * sizeof *selection->transfers, _Alignof(max_align_t));
        if (!transfers)
            return false;
        selection->transfers = transfers;
    }
    selection->n = n;
    for (size_t i = 0; i < n; i++)
        weft__waiter_init(&selection->transfers[i].waiter, weft_self());
    return true;
}

/* Under the lock. */
static void wait_in_all(struct weft_selection *selection)
{
    for (size_t i = 0; i < selection->n; i++) {
        const struct weft_case *c = &selection->cases[i];
        struct weft_transfer *transfer = &selection->transfers[i];
        transfer->elem = c->elem;
        if (c->chan)
            weft__waiter_append(weft__chan_queue(c->chan, c->op), &transfer->waiter);
    }
}

/* Under the lock: does one of the cases; -EAGAIN: none is possible. */
static int select_now(struct weft_selection *selection, struct weft_case *cases, size_t n)
{
    weft_task *self = weft_self();
    int status = weft__check_caller(self);
    if (status || n > INT_MAX)
        return status ? status : -EINVAL;
    int chosen = choose(weft__sched_of(self), cases, n);
    if (chosen < 0)
        return chosen;
    cases[chosen].status = weft__chan_try(cases[chosen].chan, cases[chosen].op, cases[chosen].elem);
    selection->chosen = chosen;
    return 0;
}

/* Under the lock: none is possible, and there is room. */
static int plan_to_wait(struct weft_selection *selection, uint64_t deadline_ns)
{
    int status = weft__plan_wait(weft_self(), deadline_ns);
    if (status == WEFT_WAIT)
        wait_in_all(selection);
    return status;
}

/* The lock was given up, because no allocator is called under it: one may have become possible. */
static int select_with_memory(struct weft_selection *selection, size_t n, uint64_t deadline_ns)
{
    if (!make_room(selection, n))
        return deadline_ns <= weft_now_ns() ? -ETIMEDOUT : -ENOMEM;
    bool locked = weft__lock();
    int status = select_now(selection, selection->cases, n);
    if (status == -EAGAIN)
        status = plan_to_wait(selection, deadline_ns);
    weft__unlock(locked);
    return status;
}

int weft__select_enter(struct weft_selection *selection, struct weft_case *cases, size_t n,
                       uint64_t deadline_ns)
{
    selection->transfers = selection->near;
    selection->cases = cases;
    selection->n = 0;
    bool locked = weft__lock();
    int status = select_now(selection, cases, n);
    if (status == -EAGAIN && n <= WEFT_SELECT_NEAR) {
        make_room(selection, n);
        status = plan_to_wait(selection, deadline_ns);
    }
    weft__unlock(locked);
    if (status == -EAGAIN)
        status = select_with_memory(selection, n, deadline_ns);
    if (status != WEFT_WAIT)
        finish(selection);
    return status;
}

int weft__select_woken(struct weft_selection *selection)
{
    int error = weft__wait_error(weft_self());
    leave_all(selection);
    size_t i = 0;
    while (i < selection->n && weft__waiter_state(&selection->transfers[i].waiter) <= WEFT_WAITER_QUEUED)
        i++;
    bool found = i < selection->n;
    bool closed = found && weft__waiter_state(&selection->transfers[i].waiter) == WEFT_WAITER_CLOSED;
    if (found && !(closed && error)) {
        selection->cases[i].status = closed ? -EPIPE : 0;
        selection->chosen = (int)i;
        error = 0;
    }
    finish(selection);
    return error;
}

void weft__select_abandon(struct weft_selection *selection)
{
    if (selection->n)
        leave_all(selection);
    finish(selection);
}
