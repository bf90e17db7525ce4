/* signal.c - How does a signal of the process become an event of a scheduler?
 *
 * A watch per signal number and scheduler, made when it is first asked for and kept until the thread ends; libuv
 * catches the signal and calls back from the poll.  One that comes while no task waits is remembered once. */
#include "io.h"

#include <stdlib.h>

struct weft_signal {
    uv_signal_t handle;
    struct weft_io *io;
    struct weft_signal *older;
    struct weft_queue waiters; /* of struct weft_signal_waiting; each counts as pending */
    int number;
    bool watched;
    bool came; /* and nobody waited */
};

static void leave(struct weft_signal_waiting *waiting, enum weft_waiter_state state)
{
    if (waiting->waiter.state != WEFT_WAITER_QUEUED)
        return;
    weft__waiter_leave(&waiting->waiter);
    waiting->waiter.state = (uint8_t)state;
    weft__await_events(&waiting->signal->io->source, -1);
}

/* All waits end as `state`; false: none was left that had not ended otherwise. */
static bool end_all(struct weft_signal *signal, enum weft_waiter_state state, int error)
{
    bool any = false;
    while (signal->waiters.next) {
        struct weft_signal_waiting *waiting = (struct weft_signal_waiting *)signal->waiters.next;
        weft_task *task = waiting->waiter.task;
        bool waits = weft__still_waits(task);
        leave(waiting, waits ? state : WEFT_WAITER_OUT);
        if (waits)
            weft__end_wait(signal->io->sched, task, error);
        any = any || waits;
    }
    return any;
}

static void came(uv_signal_t *handle, int number)
{
    struct weft_signal *signal = handle->data;
    (void)number;
    if (!end_all(signal, WEFT_WAITER_GIVEN, 0))
        signal->came = true;
}

static struct weft_signal *find(const struct weft_io *io, int number)
{
    struct weft_signal *signal = io->signals;
    while (signal && signal->number != number)
        signal = signal->older;
    return signal;
}

bool weft__io_watches(const struct weft_io *io)
{
    const struct weft_signal *signal = io->signals;
    while (signal && !signal->watched)
        signal = signal->older;
    return signal != NULL;
}

static struct weft_signal *find_or_make(struct weft_io *io, int number, int *error)
{
    struct weft_signal *signal = find(io, number);
    if (signal)
        return signal;
    *error = weft__io_probe(io, 2); /* libuv's pipe for a loop's signals */
    signal = *error ? NULL : malloc(sizeof *signal);
    if (!signal) {
        *error = *error ? *error : -ENOMEM;
        return NULL;
    }
    *signal = (struct weft_signal){.io = io, .number = number, .older = io->signals};
    *error = uv_signal_init(io->loop, &signal->handle);
    if (*error) {
        free(signal);
        return NULL;
    }
    signal->handle.data = signal;
    if (io->loop != &io->own)
        uv_unref((uv_handle_t *)&signal->handle);
    io->flushed = false;
    io->signals = signal;
    return signal;
}

/* The watch of `number`, started; NULL and *error: a negative errno. */
static struct weft_signal *watch(int number, int *error)
{
    struct weft_io *io = weft__io(error);
    struct weft_signal *signal = io ? find_or_make(io, number, error) : NULL;
    if (!signal || signal->watched)
        return signal;
    *error = uv_signal_start(&signal->handle, came, number);
    signal->watched = !*error;
    return *error ? NULL : signal;
}

int weft_signal_watch(int number)
{
    WEFT_GUARDED;
    int error = 0;
    return watch(number, &error) ? 0 : error;
}

int weft_signal_unwatch(int number)
{
    WEFT_GUARDED;
    struct weft_source *source = weft__sched()->source;
    struct weft_signal *signal = source ? find((struct weft_io *)source, number) : NULL;
    if (!signal || !signal->watched)
        return -EINVAL;
    uv_signal_stop(&signal->handle);
    signal->watched = signal->came = false;
    end_all(signal, WEFT_WAITER_CLOSED, -EBADF);
    return 0;
}

/* The handle lies first, in memory of ours. */
static void closed(uv_handle_t *handle)
{
    free(handle->data);
}

void weft__io_close_signals(struct weft_io *io)
{
    for (struct weft_signal *signal = io->signals, *older; signal; signal = older) {
        older = signal->older;
        uv_close((uv_handle_t *)&signal->handle, closed);
    }
    io->signals = NULL;
}

/* Halves ----------------------------------------------------------------------------------------- */

int weft__signal_enter(struct weft_signal_waiting *waiting, int number, uint64_t deadline_ns)
{
    WEFT_GUARDED;
    weft_task *self = weft_self();
    weft__waiter_init(&waiting->waiter, self);
    int status = weft__check_caller(self);
    waiting->signal = status ? NULL : watch(number, &status);
    if (!waiting->signal)
        return status;
    if (waiting->signal->came) {
        waiting->signal->came = false;
        return 0;
    }
    status = weft__plan_block(self, deadline_ns);
    if (status != WEFT_WAIT)
        return status;
    weft__waiter_append(&waiting->signal->waiters, &waiting->waiter);
    weft__await_events(&waiting->signal->io->source, 1);
    return WEFT_WAIT;
}

int weft__signal_woken(struct weft_signal_waiting *waiting)
{
    WEFT_GUARDED;
    if (waiting->waiter.state == WEFT_WAITER_GIVEN)
        return 0;
    leave(waiting, WEFT_WAITER_OUT);
    return weft__wait_error(waiting->waiter.task);
}

void weft__signal_abandon(struct weft_signal_waiting *waiting)
{
    WEFT_GUARDED;
    leave(waiting, WEFT_WAITER_OUT);
}
