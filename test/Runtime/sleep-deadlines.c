// Sleepers wake no earlier than asked, in the order of deadlines, equal ones in the order of their sleeps.
// RUN: %runtime_gcc %s %runtime_sources -o %t && %t
// RUN: %runtime_gcc %runtime_sanitize %s %runtime_sources -o %t.san && %t.san
// RUN: %if valgrind %{ %runtime_valgrind %t %}
#include "tasks.h"

struct sleeper { const char *name; uint64_t deadline_ns; };

static enum hand_next sleep_until(int at, void *arg, int *result)
{
    const struct sleeper *self = arg;
    if (at == 0)
        return wait_for(weft__sleep_enter(self->deadline_ns));
    CHECK_EQUAL(weft__sleep_woken(), 0);
    CHECK(weft_now_ns() >= self->deadline_ns);
    note(self->name);
    *result = 0;
    return HAND_RETURN;
}

static enum hand_next busy(int at, void *deadline_ns, int *result)
{
    *result = at;
    if (weft_now_ns() > *(uint64_t *)deadline_ns)
        return HAND_RETURN;
    return wait_for(weft__yield_enter());
}

/* A deadline in the past is one turn: behind what is ready now. */
static enum hand_next past(int at, void *arg, int *result)
{
    (void)arg;
    *result = 0;
    if (at == 1) {
        note("past");
        return HAND_RETURN;
    }
    static struct sleeper other = {"other ", 1};
    weft_detach(spawn(sleep_until, &other));
    return wait_for(weft__sleep_enter(2));
}

static enum hand_next yield_forever(int at, void *arg, int *result)
{
    (void)at;
    (void)arg;
    (void)result;
    return wait_for(weft__yield_enter());
}

struct turn { int others; weft_task *between, *last; };

/* It is the first of its turn, and destroys the last, before the turn comes to that: the turn ends all the same, and then
 * deadlines count. */
static enum hand_next destroyer(int at, void *arg, int *result)
{
    static struct sleeper sleeper = {"fired", 1};
    const struct turn *turn = arg;
    (void)result;
    if (at == 0) {
        weft_detach(spawn_now(sleep_until, &sleeper));
        weft_destroy(turn->last);
    }
    CHECK(at < 20);
    if (!*happened)
        return wait_for(weft__yield_enter());
    weft_destroy(turn->between);
    return HAND_RETURN;
}

static enum hand_next begin_turn(int at, void *arg, int *result)
{
    struct turn *turn = arg;
    (void)at;
    *result = 0;
    weft_detach(spawn(destroyer, turn));
    if (turn->others)
        turn->between = spawn(yield_forever, NULL);
    turn->last = spawn(yield_forever, NULL);
    return HAND_RETURN;
}

int main(void)
{
    uint64_t now_ns = weft_now_ns();
    struct sleeper sleepers[] = {
        {"d", now_ns + 20000000}, {"a", now_ns + 5000000}, {"b", now_ns + 5000000},
        {"e", now_ns + 20000000}, {"c", now_ns + 5000001},
    };
    for (size_t i = 0; i < sizeof sleepers / sizeof *sleepers; i++)
        weft_detach(spawn(sleep_until, &sleepers[i]));
    run(do_nothing, NULL);
    CHECK_HAPPENED("abcde");

    /* Timers fire while another task keeps the queue busy. */
    uint64_t end_ns = weft_now_ns() + 30000000;
    struct sleeper early = {"early", end_ns - 20000000};
    weft_detach(spawn(sleep_until, &early));
    CHECK(run(busy, &end_ns) > 1);
    CHECK_HAPPENED("early");

    CHECK_EQUAL(run(past, NULL), 0);
    CHECK_HAPPENED("pastother ");

    for (int others = 0; others < 2; others++) {
        struct turn turn = {others, NULL, NULL};
        run(begin_turn, &turn);
        CHECK_HAPPENED("fired");
    }

    CHECK(weft__deadline_after(UINT64_MAX) == WEFT_NEVER);
    CHECK(weft__deadline_after(UINT64_MAX - weft_now_ns() / 2) == WEFT_NEVER);
    CHECK(weft__deadline_after(0) <= weft_now_ns());
    return 0;
}
