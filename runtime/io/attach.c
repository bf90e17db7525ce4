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
 * While a weft_run is under way the handles do nothing: then the scheduler runs the loop, as it does its own. */
#include "io.h"

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

static void settle(struct weft_io *io)
{
    const struct weft_sched *sched = io->sched;
    weft__io_check(io);
    if (sched->ready.first)
        uv_idle_start(&io->busy, is_busy);
    else
        uv_idle_stop(&io->busy);
    weft__io_set_deadline(io, weft__first_deadline(sched));
    if (io->source.pending > ATTACHED || sched->parked)
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

void weft__io_join_loop(struct weft_io *io)
{
    io->source.rouse = rouse;
    io->source.pending = ATTACHED;
    uv_prepare_init(io->loop, &io->before);
    uv_check_init(io->loop, &io->after);
    uv_idle_init(io->loop, &io->busy);
    io->before.data = io->after.data = io;
    uv_prepare_start(&io->before, before_poll);
    uv_check_start(&io->after, after_poll);
    uv_unref((uv_handle_t *)&io->after);
    if (io->has_bell)
        uv_unref((uv_handle_t *)&io->bell);
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
    if (old && (old->pending || weft__io_watches(io_of(old))))
        return -EBUSY;
    struct weft_io *io = weft__io_make(sched, loop, &error);
    if (!io)
        return error;
    if (old)
        old->close(old);
    sched->source = &io->source;
    weft__bell_is_in(&sched->inbox, &io->source);
    /* There may be tasks already. */
    rouse(&io->source);
    sched->rests = !sched->running;
    return 0;
}

int weft_uv_detach(void)
{
    struct weft_sched *sched = weft__sched();
    struct weft_source *source = sched->source;
    if (!source || source->rouse != rouse)
        return -EINVAL;
    if (sched->running || source->pending > ATTACHED)
        return -EBUSY;
    weft__bell_is_in(&sched->inbox, NULL);
    sched->source = NULL;
    sched->rests = false;
    weft__io_close_handles(io_of(source));
    return 0;
}
