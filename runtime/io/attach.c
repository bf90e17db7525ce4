/* attach.c - How does the loop of an application run tasks?
 *
 * uv_run is the application's here, and nothing of the scheduler's is on the machine stack while it sleeps.  Two
 * handles run one turn of the run queue each in every turn of the loop:
 *
 *     timers, idle    callbacks of the application; what they make ready is run by
 *     prepare         a turn; then it is settled how long the loop may sleep
 *     poll            callbacks of the application, and our events; what they make ready is run by
 *     check           a turn, so that also UV_RUN_ONCE runs what its poll has found
 *
 * Settled is, from what the turn has left behind:
 *   1. tasks are ready: an idle handle keeps the loop from sleeping;
 *   2. tasks have deadlines: a timer of libuv's is started for the earliest;
 *   3. tasks wait for events or for weft_wake: the prepare handle is referenced, so that uv_run does not return;
 *   4. nothing of all that: uv_run goes on as long as the application's own handles tell it to.
 * Between turns the scheduler *rests*: a task that plain code makes ready, in a callback or between two uv_run,
 * starts the idle handle again (weft__rouse), which also keeps the next uv_run from returning at once.
 *
 * While a weft_run is under way these handles do nothing: then the scheduler runs the loop until there is something for
 * it.  The deadline is a timer of libuv's, whose clock is weft_now_ns's in milliseconds.
 *
 * The room's set of descriptors, with the bell in it, is one more handle of the loop: when something is ready in it,
 * the loop's poll calls back. */
#include "io.h"

enum { NS_PER_MS = 1000000 };

static struct weft_io *io_of(struct weft_source *source)
{
    return (struct weft_io *)source;
}

/* That it is there is enough. */
static void is_busy(uv_idle_t *busy)
{
    (void)busy;
}

static void rouse(struct weft_source *source)
{
    uv_idle_start(&io_of(source)->busy, is_busy);
}

/* Being attached counts as one wait that is pending: so no deadlock is reported, as callbacks may wake anybody. */
enum { ATTACHED = 1 };

/* libuv before 1.45 runs timers that are due before it polls, and would then poll without the deadline. */
static void deadline_came(uv_timer_t *deadline)
{
    struct weft_io *io = deadline->data;
    WEFT_IO_HELD(io);
    weft__io_check_unsure(io, true);
    if (io->sleeps)
        uv_stop(io->loop);
}

/* When the loop has to wake up next; WEFT_NEVER: no more for that. */
static void set_deadline(struct weft_io *io, uint64_t deadline_ns)
{
    WEFT_IO_HELD(io);
    bool unsure = weft__io_is_unsure(io);
    if (deadline_ns == WEFT_NEVER && !unsure) {
        uv_timer_stop(&io->deadline);
        return;
    }
    uv_update_time(io->loop);
    uint64_t due_ms = deadline_ns / NS_PER_MS + (deadline_ns % NS_PER_MS != 0), now_ms = uv_now(io->loop);
    uint64_t left_ms = due_ms > now_ms ? due_ms - now_ms : 0;
    if (unsure && left_ms > WEFT_IO_UNSURE_MS)
        left_ms = WEFT_IO_UNSURE_MS;
    uv_timer_start(&io->deadline, deadline_came, left_ms, 0);
}

/* Some handle of ours is always referenced: else uv_run would do nothing. */
void weft__io_poll_loop(struct weft_io *io, uint64_t deadline_ns)
{
    uv_ref((uv_handle_t *)&io->before);
    /* A task that is ready must not sleep. */
    if (!deadline_ns || weft__has_ready(io->sched)) {
        uv_run(io->loop, UV_RUN_NOWAIT);
        return;
    }
    set_deadline(io, deadline_ns);
    io->sleeps = true;
    uv_run(io->loop, UV_RUN_ONCE);
    io->sleeps = false;
    uv_timer_stop(&io->deadline);
}

static void settle(struct weft_io *io)
{
    const struct weft_sched *sched = io->sched;
    weft__io_check_busy(io);
    if (weft__any_ready(sched))
        uv_idle_start(&io->busy, is_busy);
    else
        uv_idle_stop(&io->busy);
    set_deadline(io, weft__first_deadline(sched));
    if (__atomic_load_n(&io->source.pending, __ATOMIC_RELAXED) > ATTACHED || sched->parked)
        uv_ref((uv_handle_t *)&io->before);
    else
        uv_unref((uv_handle_t *)&io->before);
}

static void turn(struct weft_io *io)
{
    if (io->sched->running)
        return;
    weft__run_turn(io->sched);
    settle(io);
}

static void before_poll(uv_prepare_t *before)
{
    turn(before->data);
}

static void after_poll(uv_check_t *after)
{
    turn(after->data);
}

static void events_came(uv_poll_t *set, int status, int events)
{
    (void)status, (void)events;
    weft__io_deliver(set->data, 0);
}

int weft__io_join_loop(struct weft_io *io)
{
    int error = weft__io_probe(io, 1); /* its number is higher than that of the set */
    return error ? error : uv_poll_init(io->loop, &io->events_in_loop, io->events);
}

void weft__io_begin_turns(struct weft_io *io)
{
    io->source.rouse = rouse;
    io->source.pending = ATTACHED;
    uv_timer_init(io->loop, &io->deadline);
    uv_prepare_init(io->loop, &io->before);
    uv_check_init(io->loop, &io->after);
    uv_idle_init(io->loop, &io->busy);
    io->events_in_loop.data = io->deadline.data = io->before.data = io->after.data = io;
    uv_poll_start(&io->events_in_loop, UV_READABLE, events_came);
    uv_prepare_start(&io->before, before_poll);
    uv_check_start(&io->after, after_poll);
    uv_unref((uv_handle_t *)&io->events_in_loop);
    uv_unref((uv_handle_t *)&io->after);
}

static void leave_loop(struct weft_io *io)
{
    weft__io_unlist(io);
    weft__io_close_signals(io);
    weft__io_close_handle(io, &io->events_in_loop);
    weft__io_close_handle(io, &io->deadline);
    weft__io_close_handle(io, &io->before);
    weft__io_close_handle(io, &io->after);
    weft__io_close_handle(io, &io->busy);
}

/* Is a call of a task in it? */
static bool is_used(struct weft_io *io, size_t pending)
{
    WEFT_IO_HELD(io);
    return __atomic_load_n(&io->source.pending, __ATOMIC_RELAXED) > pending || io->waiter_count;
}

int weft_uv_attach(uv_loop_t *loop)
{
    struct weft_sched *sched = weft__sched();
    struct weft_source *old = sched->source;
    int error = 0;
    if (!loop)
        return -EINVAL;
    if (sched->pool)
        return -EBUSY;
    if (old && (is_used(io_of(old), 0) || weft__io_watches(io_of(old))))
        return -EBUSY;
    struct weft_io *io = weft__io_make(sched, loop, &error);
    if (!io)
        return error;
    if (old)
        old->close(old);
    weft__set_source(sched, &io->source);
    weft__bell_is_in(&sched->inbox, &io->source);
    /* There may be tasks already. */
    rouse(&io->source);
    weft__rest(sched, !sched->running);
    return 0;
}

int weft_uv_detach(void)
{
    struct weft_sched *sched = weft__sched();
    struct weft_source *source = sched->source;
    if (!source || source->rouse != rouse)
        return -EINVAL;
    if (sched->running || is_used(io_of(source), ATTACHED))
        return -EBUSY;
    weft__bell_is_in(&sched->inbox, NULL);
    weft__set_source(sched, NULL);
    weft__rest(sched, false);
    leave_loop(io_of(source));
    return 0;
}
