// Destroy unlinks a task from queue, timers, waiting list and inbox, and its joiner gets -ECANCELED.
// RUN: %runtime_gcc %s %runtime_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_sources -o %t.san && %t.san
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "tasks.h"

static weft_task *tasks[5];

static void cleaned(void *name)
{
    note(name);
}

static enum hand_next yield_forever(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    (void)result;
    return wait_for(weft__yield_enter());
}

static enum hand_next sleep_long(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    (void)result;
    return wait_for(weft__sleep_enter(weft_now_ns() + 3600000000000));
}

static enum hand_next park_named(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    (void)result;
    return HAND_SUSPEND;
}

/* Queued (not run, yielding), sleeping with and without a deadline, parked; destroyed in `order`. */
static enum hand_next everywhere(int at, void *order, int *result)
{
    *result = 0;
    if (at == 0) {
        tasks[0] = spawn_cleaned(yield_forever, cleaned, "yielding ");
        tasks[1] = spawn_cleaned(sleep_long, cleaned, "timed ");
        tasks[2] = spawn_cleaned(sleep_forever, cleaned, "blocked ");
        tasks[3] = spawn_cleaned(park_named, cleaned, "parked ");
        return wait_for(weft__yield_enter());
    }
    tasks[4] = spawn_cleaned(yield_forever, cleaned, "never: not run yet");
    for (const char *digit = order; *digit; digit++)
        weft_destroy(tasks[*digit - '0']);
    return HAND_RETURN;
}

struct joiner { weft_task *task, *joined; int status; };

static enum hand_next join(int at, void *arg, int *result)
{
    struct joiner *self = arg;
    int value, status = at == 0 ? weft__join_enter(&self->joined, self->task, WEFT_NEVER)
                                : weft__join_woken(&self->joined);
    if (status == WEFT_WAIT)
        return HAND_SUSPEND;
    self->status = *result = status ? status : weft__join_take(&self->joined, &value);
    return HAND_RETURN;
}

/* What the cleanup of weft_join does. */
static void abandon(void *arg)
{
    weft__join_abandon(&((struct joiner *)arg)->joined);
}

static enum hand_next joined_is_destroyed(int at, void *arg, int *result)
{
    static struct joiner joiner;
    (void)arg;
    *result = 0;
    if (at == 1) {
        CHECK_EQUAL(joiner.status, -ECANCELED);
        return HAND_RETURN;
    }
    joiner = (struct joiner){spawn_now(sleep_forever, NULL), NULL, 99};
    weft_detach(spawn_now(join, &joiner));
    weft_destroy(joiner.task);
    return wait_for(weft__yield_enter());
}

/* Between the joiner's wake by a cancel and its run, the joined task goes; then the joiner too. */
static enum hand_next both_are_destroyed(int at, void *arg, int *result)
{
    static struct joiner joiner;
    weft_task *joining;
    (void)at;
    (void)arg;
    *result = 0;
    joiner = (struct joiner){spawn_now(sleep_forever, NULL), NULL, 99};
    joining = hand_pack(weft__spawn_now_begin(&hand_fiber), join, abandon, &joiner);
    weft__spawn_now_commit(joining);
    weft_cancel(joining);
    weft_destroy(joiner.task);
    weft_destroy(joining);
    /* The other way round. */
    joiner = (struct joiner){spawn_now(sleep_forever, NULL), NULL, 99};
    joining = hand_pack(weft__spawn_now_begin(&hand_fiber), join, abandon, &joiner);
    weft__spawn_now_commit(joining);
    weft_destroy(joining);
    CHECK(!weft__words(joiner.task)->joiner);
    weft_destroy(joiner.task);
    return HAND_RETURN;
}

/* It has ended and its joiner is ready, but has not run. */
static enum hand_next ended_is_destroyed(int at, void *arg, int *result)
{
    static struct joiner joiner;
    (void)arg;
    *result = 0;
    switch (at) {
    case 0:
        joiner = (struct joiner){spawn_now(yield_forever, NULL), NULL, 99};
        weft_detach(spawn_now(join, &joiner));
        weft_cancel(joiner.task);
        weft__unlink(weft__sched(), joiner.task);
        ((struct hand_frame *)weft__root_frame(joiner.task))->body = do_nothing;
        weft__turn(weft__sched(), joiner.task);
        CHECK(weft_done(joiner.task));
        weft_destroy(joiner.task);
        return wait_for(weft__yield_enter());
    default:
        CHECK_EQUAL(joiner.status, -ECANCELED);
        return HAND_RETURN;
    }
}

/* Woken by another thread, and still in the inbox. */
static void *wake_it(void *task)
{
    CHECK_EQUAL(weft_wake(task), 0);
    return NULL;
}

static enum hand_next in_the_inbox(int at, void *arg, int *result)
{
    pthread_t thread;
    (void)at;
    (void)arg;
    *result = 0;
    weft_task *task = spawn_now(park, "never");
    weft_task *other = spawn_now(park, "other");
    CHECK(pthread_create(&thread, NULL, wake_it, task) == 0 && pthread_join(thread, NULL) == 0);
    CHECK(pthread_create(&thread, NULL, wake_it, other) == 0 && pthread_join(thread, NULL) == 0);
    weft_destroy(task);
    weft_detach(other);
    return HAND_RETURN;
}

/* The root of a run is destroyed by a task that it spawned: the run goes on without a value. */
static enum hand_next destroy_it(int at, void *task, int *result)
{
    (void)at;
    (void)result;
    weft_destroy(task);
    return HAND_RETURN;
}

static enum hand_next lose_root(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    *result = 99;
    weft_detach(spawn(destroy_it, weft_self()));
    return wait_for(weft__sleep_enter(WEFT_NEVER));
}

int main(void)
{
    static const char *const orders[] = {"01234", "43210", "24130"};
    memory_count();
    for (size_t i = 0; i < 3; i++) {
        run(everywhere, (void *)orders[i]);
        CHECK(strstr(happened, "yielding ") && strstr(happened, "timed ") && strstr(happened, "blocked "));
        CHECK(strstr(happened, "parked ") && strlen(happened) == strlen("yielding timed blocked parked "));
        happened[0] = 0;
        CHECK_EQUAL(memory.blocks, 0);
    }
    run(joined_is_destroyed, NULL);
    run(both_are_destroyed, NULL);
    run(ended_is_destroyed, NULL);
    run(in_the_inbox, NULL);
    CHECK_HAPPENED("other");
    errno = 0;
    CHECK_EQUAL(run(lose_root, NULL), 0);
    CHECK_EQUAL(errno, ECANCELED);
    CHECK_EQUAL(memory.blocks, 0);
    return 0;
}
