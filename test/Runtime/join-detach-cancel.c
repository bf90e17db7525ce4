// Join copies the value and frees; timeouts, a joiner's cancel and misuse leave the task alone.
// RUN: %runtime_gcc %s %runtime_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_sources -o %t.san && %t.san
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "tasks.h"

/* A joiner as weft_join_until is: state over the suspension is the claim. */
struct joiner { weft_task *task, *joined; uint64_t deadline_ns; int value, status; };

static enum hand_next join(int at, void *arg, int *result)
{
    struct joiner *self = arg;
    int status = at == 0 ? weft__join_enter(&self->joined, self->task, self->deadline_ns)
                         : weft__join_woken(&self->joined);
    if (status == WEFT_WAIT)
        return HAND_SUSPEND;
    self->status = *result = status ? status : weft__join_take(&self->joined, &self->value);
    CHECK(!self->joined);
    return HAND_RETURN;
}

static enum hand_next yield_then_return(int at, void *value, int *result)
{
    *result = *(int *)value;
    return at == 1 ? HAND_RETURN : wait_for(weft__yield_enter());
}

/* A root that does one thing after the other around yields. */
static int seven = 7;
static weft_task *tasks[3];

static enum hand_next join_waiting_and_ended(int at, void *arg, int *result)
{
    static struct joiner first, second;
    (void)arg;
    *result = 0;
    BETWEEN_PHASES(at);
    switch (at / PHASE) {
    case 0:
        first = (struct joiner){spawn(yield_then_return, &seven), NULL, WEFT_NEVER, 0, 99};
        weft_detach(spawn(join, &first));
        tasks[0] = spawn(yield_then_return, &seven);
        return wait_for(weft__yield_enter());
    case 1:
        CHECK(first.status == 0 && first.value == 7);
        CHECK(weft_done(tasks[0]));
        second = (struct joiner){tasks[0], NULL, 1, 0, 99}; /* ended: a past deadline does not matter */
        weft_detach(spawn_now(join, &second));
        CHECK(second.status == 0 && second.value == 7);
        second = (struct joiner){tasks[0], NULL, WEFT_NEVER, 0, 99}; /* joined already */
        weft_detach(spawn_now(join, &second));
        CHECK_EQUAL(second.status, -EINVAL);
    }
    return HAND_RETURN;
}

static int join_status(weft_task *task, uint64_t deadline_ns)
{
    struct joiner joiner = {task, NULL, deadline_ns, 0, 99};
    weft_detach(spawn_now(join, &joiner));
    CHECK(joiner.status != 99);
    return joiner.status;
}

static enum hand_next join_self(int at, void *arg, int *result)
{
    weft_task *joined = NULL;
    (void)at;
    (void)arg;
    *result = weft__join_enter(&joined, weft_self(), WEFT_NEVER);
    CHECK(!joined);
    return HAND_RETURN;
}

static enum hand_next join_misuse(int at, void *arg, int *result)
{
    static struct joiner waiting;
    (void)arg;
    *result = 0;
    if (at == 1) {
        CHECK_EQUAL(*(int *)weft_result(tasks[1]), -EDEADLK);
        weft_destroy(tasks[1]);
        return HAND_RETURN;
    }
    weft_task *created = hand_create(do_nothing, NULL);
    CHECK_EQUAL(join_status(created, WEFT_NEVER), -EINVAL);
    weft_destroy(created);
    CHECK_EQUAL(join_status(weft_self(), WEFT_NEVER), -EINVAL); /* the root of a run */
    weft_task *detached = spawn(do_nothing, NULL);
    weft_detach(detached);
    weft_detach(detached);
    CHECK_EQUAL(join_status(detached, WEFT_NEVER), -EINVAL);
    tasks[0] = spawn_now(sleep_forever, NULL);
    CHECK_EQUAL(join_status(tasks[0], 1), -ETIMEDOUT);
    waiting = (struct joiner){tasks[0], NULL, WEFT_NEVER, 0, 99};
    weft_detach(spawn_now(join, &waiting));
    CHECK_EQUAL(join_status(tasks[0], WEFT_NEVER), -EBUSY);
    weft_cancel(tasks[0]);
    tasks[1] = spawn_now(join_self, NULL);
    return wait_for(weft__yield_enter());
}

static enum hand_next timeouts(int at, void *arg, int *result)
{
    static struct joiner joiner;
    (void)arg;
    *result = 0;
    switch (at) {
    case 0:
        tasks[0] = spawn_now(sleep_forever, NULL);
        joiner = (struct joiner){tasks[0], NULL, weft_now_ns() + 1000000, 0, 99};
        weft_detach(spawn_now(join, &joiner));
        return wait_for(weft__sleep_enter(weft_now_ns() + 2000000));
    case 1:
        CHECK_EQUAL(joiner.status, -ETIMEDOUT);
        /* The task was not touched: a second join gets it. */
        joiner = (struct joiner){tasks[0], NULL, weft_now_ns() + 3600000000000, 0, 99};
        weft_detach(spawn_now(join, &joiner));
        CHECK_EQUAL(weft_cancel(tasks[0]), 0);
        return wait_for(weft__yield_enter());
    case 2: /* the task runs, and then its joiner */
        return wait_for(weft__yield_enter());
    default:
        CHECK_EQUAL(joiner.status, -ECANCELED);
        CHECK_EQUAL(joiner.value, -ECANCELED); /* what the task returned */
        return HAND_RETURN;
    }
}

/* Cancel ----------------------------------------------------------------------------------------- */

/* Every blocking call of a cancelled task fails; weft_suspend() gives way and comes back. */
static enum hand_next cancelled(int at, void *arg, int *result)
{
    weft_task *joined = NULL;
    CHECK_EQUAL(weft__yield_enter(), -ECANCELED);
    CHECK_EQUAL(weft__sleep_enter(0), -ECANCELED);
    CHECK_EQUAL(weft__join_enter(&joined, arg, WEFT_NEVER), -ECANCELED);
    note(at == 0 ? "c" : "C");
    *result = 1;
    return at == 0 ? HAND_SUSPEND : HAND_RETURN;
}

static enum hand_next cancel_self(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    CHECK_EQUAL(weft_cancel(weft_self()), 0);
    *result = weft__yield_enter();
    return HAND_RETURN;
}

static enum hand_next yield_once(int at, void *arg, int *result)
{
    (void)arg;
    if (at == 0)
        return wait_for(weft__yield_enter());
    *result = weft__yield_woken();
    return HAND_RETURN;
}

static enum hand_next cancels(int at, void *arg, int *result)
{
    static weft_task *sleeper, *yielder, *parked, *self_cancelled;
    (void)arg;
    *result = 0;
    BETWEEN_PHASES(at);
    switch (at / PHASE) {
    case 0:
        sleeper = spawn_now(sleep_forever, NULL);
        yielder = spawn_now(yield_once, NULL);
        parked = spawn_now(park, "p");
        self_cancelled = spawn_now(cancel_self, NULL);
        tasks[0] = spawn(cancelled, yielder); /* cancelled before its first run */
        CHECK_EQUAL(weft_cancel(tasks[0]), 0);
        CHECK_EQUAL(weft_cancel(tasks[0]), 0);
        CHECK_EQUAL(weft_cancel(sleeper), 0);
        CHECK_EQUAL(weft_cancel(yielder), 0);
        CHECK_EQUAL(weft_cancel(parked), 0);
        return wait_for(weft__yield_enter());
    default:
        CHECK_HAPPENED("cpC");
        CHECK_EQUAL(*(int *)weft_result(sleeper), -ECANCELED);
        CHECK_EQUAL(*(int *)weft_result(yielder), -ECANCELED);
        CHECK_EQUAL(*(int *)weft_result(self_cancelled), -ECANCELED);
        CHECK_EQUAL(weft_cancel(sleeper), -EINVAL);
        CHECK_EQUAL(join_status(sleeper, WEFT_NEVER), -ECANCELED);
        CHECK_EQUAL(join_status(tasks[0], WEFT_NEVER), -ECANCELED);
        weft_destroy(yielder);
        weft_destroy(parked);
        weft_destroy(self_cancelled);
        return HAND_RETURN;
    }
}

/* The joiner is cancelled: the joined task stays. */
static enum hand_next cancel_joiner(int at, void *arg, int *result)
{
    static struct joiner joiner;
    static weft_task *joining;
    (void)arg;
    *result = 0;
    switch (at) {
    case 0:
        tasks[0] = spawn_now(sleep_forever, NULL);
        joiner = (struct joiner){tasks[0], NULL, WEFT_NEVER, 0, 99};
        joining = spawn_now(join, &joiner);
        CHECK_EQUAL(weft_cancel(joining), 0);
        return wait_for(weft__yield_enter());
    default:
        CHECK_EQUAL(joiner.status, -ECANCELED);
        weft_destroy(joining);
        CHECK(!weft_done(tasks[0]) && !weft__words(tasks[0])->joiner);
        weft_destroy(tasks[0]);
        return HAND_RETURN;
    }
}

int main(void)
{
    hand_body *const bodies[] = {join_waiting_and_ended, join_misuse, timeouts, cancels, cancel_joiner};
    memory_count();
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        run(bodies[i], NULL);
        CHECK_EQUAL(memory.blocks, 0);
    }
    weft_task *task = spawn(do_nothing, NULL);
    run(do_nothing, NULL);
    weft_detach(task);
    CHECK_EQUAL(memory.blocks, 0);
    return 0;
}
