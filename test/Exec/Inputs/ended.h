/* ended.h - Does a wait that is ended from outside, at whatever moment, leave all others alone?
 *
 * Four tasks wait for the same thing, in the order A, VICTIM, B, C, and a script lets one after the other go on.  The
 * script is a row of moments; try_all() repeats it for k = 0, 1, 2, ... and ends the victim at moment k: before its
 * first run, while it waits, when it has been handed what it waits for and has not run yet, and so on, until it has
 * ended by itself at every moment that is left.  It is destroyed, or cancelled, or its deadline passes.  Each time:
 *
 *   - A, B and C get what they wait for, in their order;
 *   - the victim's call returns 0 or the error that fits, and after a destroy nothing but its cleanup runs;
 *   - what was given is what was taken and what is left over. */
#ifndef ENDED_H
#define ENDED_H

#include "exec.h"
#include <errno.h>
#include <limits.h>

#define UNCOUNTED INT_MIN

/* How many turns of the run queue let the tasks run, between what the script does. */
#ifndef TURNS
#define TURNS 1
#endif

enum { VICTIM = 1, WAITERS = 4, MOMENTS = 28 };

enum gives {
    TO_ALL,  /* one grant lets all go on, or each grant is for one of them only */
    UNITS,   /* each grant is for whoever waits; the victim gives back what it was handed */
    ELEMENTS /* the same, but what it was handed is gone with it */
};

struct kind {
    const char *name;
    fiber void (*begin)(void);
    fiber int (*wait)(int who, uint64_t deadline_ns); /* deadline_ns 0: the form without one */
    fiber int (*grant)(int n);                        /* the n-th; 0: something was given */
    fiber int (*end)(void); /* takes all down; how many grants are left over, or UNCOUNTED */
    enum gives gives;
    bool no_until;
    bool timed; /* something outside decides when it ends: neither moments nor order are known */
};

enum how { DESTROY, CANCEL, DEADLINE };

static weft_task *tasks[WAITERS];
static bool went_on[WAITERS];
static int status_of[WAITERS], newest, started, cleaned;
static bool victim_gone, any_order;

/* In a wait: `who` has got it. */
static UNUSED void passed(int who)
{
    REQUIRE(who > newest || any_order);
    newest = who;
    went_on[who] = true;
}

static void left_its_block(int *n)
{
    cleaned += *n;
}

static fiber void waiter(const struct kind *kind, int who, uint64_t deadline_ns)
{
    int one __attribute__((cleanup(left_its_block))) = 1;
    started++;
    status_of[who] = kind->wait(who, deadline_ns);
    if (!status_of[who] && !went_on[who])
        passed(who);
}

static void end_victim(enum how how, uint64_t deadline_ns)
{
    if (how == DESTROY) {
        weft_destroy(tasks[VICTIM]);
        victim_gone = true;
    } else if (how == CANCEL) {
        weft_cancel(tasks[VICTIM]);
    } else {
        while (weft_now_ns() <= deadline_ns)
            ;
    }
}

/* The unit that the victim did not take must have gone to the next. */
static bool is_enough(const struct kind *kind)
{
    return kind->gives == UNITS && !went_on[VICTIM] && (victim_gone || status_of[VICTIM] < 0);
}

static fiber void give_turns(void)
{
    for (int turn = 0; turn < TURNS; turn++)
        weft_yield();
}

/* At even moments the script does something, at odd ones tasks have run. */
static fiber int run_script(const struct kind *kind, enum how how, int k, uint64_t deadline_ns)
{
    int given = 0;
    for (int moment = 0; moment < MOMENTS; moment++) {
        int at = moment / 2;
        if (moment % 2)
            give_turns();
        else if (at < WAITERS)
            tasks[at] = weft_spawn(waiter(kind, at, at == VICTIM ? deadline_ns : 0));
        else if (at < 2 * WAITERS && !(at == 2 * WAITERS - 1 && is_enough(kind)))
            given += kind->grant(at - WAITERS) == 0;
        if (moment == k)
            end_victim(how, deadline_ns);
    }
    return given;
}

static void check_victim(enum how how, int joined)
{
    int status = status_of[VICTIM];
    if (how == CANCEL) {
        REQUIRE(status == 0 || status == -ECANCELED);
        REQUIRE(joined == 0 || joined == -ECANCELED);
        REQUIRE(status == 0 || joined == -ECANCELED);
    } else {
        REQUIRE(joined == 0 && (status == 0 || status == -ETIMEDOUT));
    }
}

/* Returns whether the victim was there to be ended at moment k. */
static fiber bool try_one(const struct kind *kind, enum how how, int k, bool until)
{
    int successes = 0, given;
    uint64_t deadline_ns = !until ? 0 : weft_now_ns() + (how == DEADLINE ? 30000 : 3600000000000);
    newest = -1;
    started = cleaned = 0;
    victim_gone = false;
    any_order = kind->timed;
    for (int i = 0; i < WAITERS; i++) {
        status_of[i] = 1;
        went_on[i] = false;
    }
    kind->begin();
    given = run_script(kind, how, k, deadline_ns);
    bool was_there = status_of[VICTIM] == 1 || status_of[VICTIM] == -ECANCELED;
    for (int i = 0; i < WAITERS; i++) {
        if (i == VICTIM && victim_gone)
            continue;
        /* There is enough for all, unless the victim had something that it could not give back. */
        for (int turns = 0; !weft_done(tasks[i]) && turns < 1000; turns++) {
            given += kind->gives == ELEMENTS && kind->grant(WAITERS) == 0;
            weft_sleep_ns(kind->timed ? 20000 : 0);
        }
        REQUIRE(weft_done(tasks[i]));
        int joined = weft_join(tasks[i], NULL);
        if (i == VICTIM)
            check_victim(how, joined);
        else
            REQUIRE(joined == 0 && status_of[i] == 0);
    }
    for (int i = 0; i < WAITERS; i++)
        successes += status_of[i] == 0;
    REQUIRE(started == cleaned);
    int left = kind->end();
    int lost = left == UNCOUNTED ? 0 : given - left - successes;
    REQUIRE(lost == 0 || (lost == 1 && kind->gives == ELEMENTS && victim_gone && status_of[VICTIM] == 1));
    return was_there;
}

static fiber int try_kind(const struct kind *kind, enum how how, bool until)
{
    int there = 0;
    for (int k = 2 * VICTIM; k < MOMENTS; k++)
        there += try_one(kind, how, k, until);
    return there;
}

static UNUSED fiber int try_all(const struct kind *kinds, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct kind *kind = &kinds[i];
        int destroyed = try_kind(kind, DESTROY, false), canceled = try_kind(kind, CANCEL, false);
        trace("%s: destroyed at %d moments, canceled at %d\n", kind->name, kind->timed ? 0 : destroyed,
              kind->timed ? 0 : canceled);
        if (kind->no_until)
            continue;
        REQUIRE(try_kind(kind, DESTROY, true) == destroyed || kind->timed);
        REQUIRE(try_kind(kind, CANCEL, true) == canceled || kind->timed);
        try_kind(kind, DEADLINE, true);
    }
    return 0;
}

#endif
