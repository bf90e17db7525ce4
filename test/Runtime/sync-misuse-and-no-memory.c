// Channels, select, scopes and notes without memory change nothing; detaching a child aborts.
// RUN: %runtime_gcc %s %runtime_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_sources -o %t.san && %t.san
#include "tasks.h"

enum { MANY = 5 };
static weft_chan *chans[MANY];
static struct weft_case cases[MANY];
static weft_mutex mutex = WEFT_MUTEX_INIT;
static weft_local local = WEFT_LOCAL_INIT(NULL);

static void fail_next(void)
{
    memory.fail_at = memory.allocations + 1;
}

/* More cases than fit in the frame; nothing may be queued anywhere after the failure. */
static enum hand_next select_many(int at, void *arg, int *result)
{
    struct weft_selection selection;
    (void)at;
    (void)arg;
    fail_next();
    CHECK_EQUAL(weft__select_enter(&selection, cases, MANY, WEFT_NEVER), -ENOMEM);
    weft__select_abandon(&selection);
    /* Four still need none. */
    fail_next();
    CHECK_EQUAL(weft__select_enter(&selection, cases, 4, 1), -ETIMEDOUT);
    weft__select_abandon(&selection);
    memory.fail_at = 0;
    for (int i = 0; i < MANY; i++)
        CHECK_EQUAL(weft_chan_try_send(chans[i], &i), -EAGAIN);
    /* It made no plan: a task that suspends now is parked. */
    CHECK_EQUAL(weft_wake(weft_self()), 0);
    *result = 0;
    return HAND_RETURN;
}

static enum hand_next notes(int at, void *arg, int *result)
{
    weft_scope scope = {{NULL, NULL}, {NULL, NULL}, false};
    int value = 0;
    (void)at;
    (void)arg;
    fail_next();
    CHECK_EQUAL(weft_set_name(weft_self(), "named"), -ENOMEM);
    fail_next();
    CHECK_EQUAL(weft_local_set(&local, &value), -ENOMEM);
    memory.fail_at = memory.allocations + 2; /* the note, not the table */
    CHECK_EQUAL(weft_local_set(&local, &value), -ENOMEM);
    memory.fail_at = memory.allocations + 3; /* both, not the value */
    CHECK_EQUAL(weft_local_set(&local, &value), -ENOMEM);
    CHECK(!strcmp(weft_name(weft_self()), "hand") && !weft_local_get(&local));
    fail_next();
    errno = 0;
    CHECK(!weft__scope_spawn_begin(&hand_fiber, &scope) && errno == ENOMEM && !scope.children.next);
    memory.fail_at = 0;
    CHECK_EQUAL(weft_local_set(&local, &value), 0);
    CHECK(weft_local_get(&local) == &value);
    *result = 0;
    return HAND_RETURN;
}

static void detach_child(void)
{
    static weft_scope scope;
    weft_task *task = hand_pack(weft__scope_spawn_begin(&hand_fiber, &scope), do_nothing, NULL, NULL);
    weft__scope_spawn_commit(task);
    weft_detach(task);
}

int main(void)
{
    memory_count();
    fail_next();
    errno = 0;
    CHECK(!weft_chan_create(4, 4) && errno == ENOMEM);
    errno = 0;
    CHECK(!weft_chan_create(SIZE_MAX, 2) && errno == ENOMEM);
    for (int i = 0; i < MANY; i++) {
        chans[i] = weft_chan_create(sizeof(int), 0);
        cases[i] = (struct weft_case){WEFT_RECV, chans[i], &(int){0}, 9};
    }
    run(select_many, NULL);
    run(notes, NULL);
    CHECK_ABORTS(detach_child, "weft: weft_detach: task 0x", "belongs to a scope");
    for (int i = 0; i < MANY; i++)
        weft_chan_destroy(chans[i]);
    CHECK_EQUAL(memory.blocks, 0);
    CHECK_EQUAL(weft_mutex_unlock(&mutex), -EPERM);
    CHECK_EQUAL(weft_mutex_try_lock(&mutex), 0);
    CHECK_EQUAL(weft_mutex_unlock(&mutex), 0);
    return 0;
}
