// Tasks run in FIFO order, spawn_now runs to the first suspension, a yield goes to the tail.
// RUN: %runtime_gcc %s %runtime_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_sources -o %t.san && %t.san
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "tasks.h"

/* Notes its name at every run, and yields twice. */
static enum hand_next noisy(int at, void *name, int *result)
{
    note(name);
    if (at > 0)
        CHECK_EQUAL(weft__yield_woken(), 0);
    *result = at;
    return at == 2 ? HAND_RETURN : wait_for(weft__yield_enter());
}

static enum hand_next spawner(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    note("[");
    weft_detach(spawn(noisy, "a"));
    weft_detach(spawn_now(noisy, "b"));
    weft_detach(spawn(noisy, "c"));
    note("]");
    *result = 42;
    return HAND_RETURN;
}

/* A task that another one spawns stays ready for the turn after. */
static enum hand_next chain(int at, void *left, int *result)
{
    (void)at;
    (void)result;
    note("x");
    if (*(int *)left > 0) {
        --*(int *)left;
        weft_detach(spawn(chain, left));
    }
    return HAND_RETURN;
}

static enum hand_next yield_of_created(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    CHECK_EQUAL(weft__sleep_enter(0), -EINVAL);
    *result = weft__yield_enter();
    return HAND_RETURN;
}

static enum hand_next drive_created(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    weft_task *task = hand_create(yield_of_created, NULL);
    CHECK_EQUAL(weft_resume(task), WEFT_DONE);
    *result = *(int *)weft_result(task);
    weft_destroy(task);
    return HAND_RETURN;
}

int main(void)
{
    memory_count();
    CHECK_EQUAL(run(spawner, NULL), 42);
    CHECK_HAPPENED("[b]abcabcac");
    CHECK_EQUAL(memory.blocks, 0);

    /* Spawned from plain code: queued for the next run, ahead of its root. */
    weft_task *task = spawn(noisy, "p");
    CHECK_HAPPENED("");
    CHECK_EQUAL(run(spawner, NULL), 42);
    CHECK_HAPPENED("p[b]pabcpabcac");
    CHECK(weft_done(task));
    CHECK_EQUAL(*(int *)weft_result(task), 2);
    weft_destroy(task);
    task = spawn_now(noisy, "n");
    CHECK_HAPPENED("n");
    run(do_nothing, NULL);
    CHECK_HAPPENED("nn");
    weft_destroy(task);

    int left = 3;
    run(chain, &left);
    CHECK_HAPPENED("xxxx");
    CHECK_EQUAL(run(drive_created, NULL), -EINVAL);
    CHECK_EQUAL(memory.blocks, 0);

    errno = 0;
    memory.allocations = 0;
    memory.fail_at = 1;
    CHECK(!spawn(noisy, "m") && errno == ENOMEM);
    memory.fail_at = 0;
    run(do_nothing, NULL);
    CHECK_HAPPENED("");
    return 0;
}
