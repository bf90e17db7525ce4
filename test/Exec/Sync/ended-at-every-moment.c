// G: whoever waits in a blocking call may be destroyed, cancelled or timed out at every moment: Inputs/ended.h.
// G: [each blocking call ended in each way at every moment]
// OUT: chan recv: destroyed at 9 moments, canceled at 8
// OUT: chan recv, buffered: destroyed at 9 moments, canceled at 8
// OUT: chan send: destroyed at 9 moments, canceled at 8
// OUT: chan send, full: destroyed at 9 moments, canceled at 8
// OUT: select: destroyed at 9 moments, canceled at 8
// OUT: select, buffered: destroyed at 9 moments, canceled at 8
// OUT: select of many: destroyed at 9 moments, canceled at 8
// OUT: mutex: destroyed at 13 moments, canceled at 11
// OUT: wrlock: destroyed at 13 moments, canceled at 11
// OUT: rdlock: destroyed at 9 moments, canceled at 7
// OUT: rdlock among wrlocks: destroyed at 13 moments, canceled at 11
// OUT: wrlock among rdlocks: destroyed at 13 moments, canceled at 11
// OUT: cond: destroyed at 9 moments, canceled at 9
// OUT: cond, mutex held: destroyed at 9 moments, canceled at 9
// OUT: cond, broadcast: destroyed at 13 moments, canceled at 13
// OUT: sem: destroyed at 9 moments, canceled at 9
// OUT: event: destroyed at 11 moments, canceled at 11
// OUT: group: destroyed at 11 moments, canceled at 11
// OUT: join: destroyed at 11 moments, canceled at 11
// OUT: scope join: destroyed at 13 moments, canceled at 13
// OUT: scope left: destroyed at 13 moments, canceled at 0
// OUT: sleep: destroyed at 0 moments, canceled at 0
// OUT: suspend: destroyed at 11 moments, canceled at 11
// RUN: %exec --also valgrind %s
#include "ended.h"
static weft_chan *chan, *other;
static weft_mutex mutex;
static weft_rwlock lock;
static weft_cond cond;
static weft_sem sem;
static weft_event event;
static weft_group group;
static weft_scope *scope;
static weft_task *targets[WAITERS];
static weft_task *child;
static int tokens, next_id;
static uint64_t due_ns;
#define EITHER(NAME, ...) (deadline_ns ? NAME##_until(__VA_ARGS__, deadline_ns) : NAME(__VA_ARGS__))

static fiber void begin_nothing(void) {}
static fiber int end_uncounted(void) { return UNCOUNTED; }

/* Channels. */
static fiber void begin_unbuffered(void)
{
    chan = weft_chan_create(sizeof(int), 0);
    other = weft_chan_create(sizeof(int), 0);
    next_id = 0;
}
static fiber void begin_buffered(void)
{
    chan = weft_chan_create(sizeof(int), 2);
    other = weft_chan_create(sizeof(int), 2);
    next_id = 0;
}
static int drain(void)
{
    int left = 0, elem;
    while (!weft_chan_try_recv(chan, &elem) || !weft_chan_try_recv(other, &elem))
        left++;
    weft_chan_destroy(chan);
    weft_chan_destroy(other);
    return left;
}
static fiber int end_recvs(void) { return drain(); }
static fiber int end_sends(void) { return -drain(); }
static fiber int end_sends_to_full(void) { return 2 - drain(); }
static fiber int wait_recv(int who, uint64_t deadline_ns)
{
    int elem = -1, status = EITHER(weft_chan_recv, chan, &elem);
    (void)who;
    REQUIRE((elem >= 0) == (status == 0));
    return status;
}
static fiber int grant_send(int n)
{
    (void)n;
    int status = weft_chan_try_send(chan, &next_id);
    next_id += !status;
    return status;
}
static fiber int wait_send(int who, uint64_t deadline_ns)
{
    return EITHER(weft_chan_send, chan, &who);
}
/* Elements come in the order of the senders. */
static fiber int grant_recv(int n)
{
    int elem;
    (void)n;
    int status = weft_chan_try_recv(chan, &elem);
    if (!status) {
        REQUIRE(elem >= next_id);
        next_id = elem + 1;
    }
    return status;
}
static fiber void begin_full(void)
{
    begin_buffered();
    for (int elem = -2; elem < 0; elem++)
        weft_chan_try_send(chan, &elem);
    next_id = -2;
}
static struct weft_case cases[WAITERS][6];
static int elems[WAITERS];
static fiber int wait_select(int who, uint64_t deadline_ns)
{
    struct weft_case *mine = cases[who];
    elems[who] = -1;
    mine[0] = (struct weft_case){WEFT_RECV, other, &elems[who], 9};
    mine[1] = (struct weft_case){WEFT_RECV, chan, &elems[who], 9};
    int chosen = EITHER(weft_select, mine, 2);
    REQUIRE((elems[who] >= 0) == (chosen >= 0) && (chosen < 0 || mine[chosen].status == 0));
    return chosen < 0 ? chosen : 0;
}
static fiber int wait_select_of_many(int who, uint64_t deadline_ns)
{
    struct weft_case *mine = cases[who];
    elems[who] = -1;
    for (int i = 0; i < 6; i++)
        mine[i] = (struct weft_case){WEFT_RECV, i % 3 ? i % 2 ? chan : other : NULL, &elems[who], 9};
    int chosen = EITHER(weft_select, mine, 6);
    REQUIRE((elems[who] >= 0) == (chosen >= 0));
    return chosen < 0 ? chosen : 0;
}
static fiber int grant_either(int n)
{
    int status = weft_chan_try_send(n % 2 ? chan : other, &next_id);
    next_id += !status;
    return status;
}

/* Locks: the script holds them at first, and its first grant gives them to the waiters. */
static bool held;
static fiber void begin_mutex(void) { held = weft_mutex_try_lock(&mutex) == 0; }
static void give_mutex_back(const bool *have) { REQUIRE(weft_mutex_unlock(&mutex) == (*have ? 0 : -EPERM)); }
static fiber int wait_mutex(int who, uint64_t deadline_ns)
{
    bool have __attribute__((cleanup(give_mutex_back))) = false;
    int status = EITHER(weft_mutex_lock, &mutex);
    if (!status) {
        have = true;
        passed(who);
        weft_yield();
        REQUIRE(weft_mutex_try_lock(&mutex) == -EBUSY);
    }
    return status;
}
static fiber int grant_mutex(int n)
{
    (void)n;
    bool had = held;
    held = false;
    return had ? weft_mutex_unlock(&mutex) : -EAGAIN;
}
static fiber int end_mutex(void)
{
    REQUIRE(weft_mutex_try_lock(&mutex) == 0 && weft_mutex_unlock(&mutex) == 0);
    return UNCOUNTED;
}
static fiber void begin_lock(void) { held = weft_rwlock_try_wrlock(&lock) == 0; }
static void give_lock_back(const bool *have) { REQUIRE(!*have || weft_rwlock_unlock(&lock) == 0); }
static fiber int wait_wrlock(int who, uint64_t deadline_ns)
{
    bool have __attribute__((cleanup(give_lock_back))) = false;
    int status = EITHER(weft_rwlock_wrlock, &lock);
    if (!status) {
        have = true;
        passed(who);
        weft_yield();
        REQUIRE(weft_rwlock_try_rdlock(&lock) == -EBUSY);
    }
    return status;
}
static fiber int wait_rdlock(int who, uint64_t deadline_ns)
{
    bool have __attribute__((cleanup(give_lock_back))) = false;
    int status = EITHER(weft_rwlock_rdlock, &lock);
    if (!status) {
        have = true;
        passed(who);
        weft_yield();
        REQUIRE(weft_rwlock_try_wrlock(&lock) == -EBUSY);
    }
    return status;
}
/* The victim is a reader between writers, or the other way round. */
static fiber int wait_in_turns(int who, uint64_t deadline_ns)
{
    return who % 2 ? wait_rdlock(who, deadline_ns) : wait_wrlock(who, deadline_ns);
}
static fiber int wait_in_other_turns(int who, uint64_t deadline_ns)
{
    return who % 2 ? wait_wrlock(who, deadline_ns) : wait_rdlock(who, deadline_ns);
}
static fiber int grant_lock(int n)
{
    (void)n;
    bool had = held;
    held = false;
    return had ? weft_rwlock_unlock(&lock) : -EAGAIN;
}
static fiber int end_lock(void)
{
    REQUIRE(weft_rwlock_try_wrlock(&lock) == 0 && weft_rwlock_unlock(&lock) == 0);
    return UNCOUNTED;
}

/* Condition, semaphore, event, group. */
static fiber void begin_cond(void) { tokens = 0; }
static fiber int wait_cond(int who, uint64_t deadline_ns)
{
    int status = weft_mutex_lock(&mutex);
    if (status)
        return status;
    while (!status && !tokens)
        status = EITHER(weft_cond_wait, &cond, &mutex);
    if (!status) {
        tokens--;
        passed(who);
    }
    REQUIRE(weft_mutex_try_lock(&mutex) == -EBUSY && weft_mutex_unlock(&mutex) == 0);
    return status;
}
static fiber int grant_signal(int n)
{
    (void)n;
    tokens++;
    return weft_cond_signal(&cond);
}
/* The waiter is signalled while another task has the mutex: it waits for that too. */
static fiber int grant_signal_and_keep_mutex(int n)
{
    (void)n;
    REQUIRE(weft_mutex_lock(&mutex) == 0);
    tokens++;
    weft_cond_signal(&cond);
    weft_yield();
    return weft_mutex_unlock(&mutex);
}
static fiber int grant_broadcast(int n)
{
    if (n < 2)
        return -EAGAIN;
    tokens = 2 * WAITERS;
    return weft_cond_broadcast(&cond);
}
static fiber int end_cond(void)
{
    end_mutex();
    return tokens;
}
static fiber int end_broadcast(void) { return end_mutex(); }
static fiber int wait_sem(int who, uint64_t deadline_ns)
{
    (void)who;
    return EITHER(weft_sem_wait, &sem);
}
static fiber int grant_post(int n)
{
    (void)n;
    return weft_sem_post(&sem);
}
static fiber int end_sem(void)
{
    int left = 0;
    while (!weft_sem_try_wait(&sem))
        left++;
    return left;
}
static fiber void begin_event(void) { weft_event_clear(&event); }
static fiber int wait_event(int who, uint64_t deadline_ns)
{
    (void)who;
    return EITHER(weft_event_wait, &event);
}
static fiber int grant_set(int n) { return n < 2 ? -EAGAIN : weft_event_set(&event); }
static fiber void begin_group(void) { weft_group_add(&group, 3); }
static fiber int wait_group(int who, uint64_t deadline_ns)
{
    (void)who;
    return EITHER(weft_group_wait, &group);
}
static fiber int grant_done(int n) { return n < 3 ? weft_group_done(&group) : -EAGAIN; }

/* Tasks and time. */
static fiber int parked(int n)
{
    weft_suspend();
    return n;
}
static fiber void begin_targets(void)
{
    for (int i = 0; i < WAITERS; i++)
        targets[i] = weft_spawn_now(parked(i));
}
static fiber int wait_join(int who, uint64_t deadline_ns)
{
    int value = -1, status = EITHER(weft_join, targets[who], &value);
    REQUIRE(value == (status ? -1 : who));
    if (!status)
        targets[who] = NULL;
    return status;
}
static fiber int grant_end(int n) { return n < WAITERS && targets[n] ? weft_wake(targets[n]) : -EAGAIN; }
/* The victim's is still there to be joined. */
static fiber int end_targets(void)
{
    int value = -1;
    for (int i = 0; i < WAITERS; i++)
        REQUIRE(i == VICTIM || !targets[i]);
    if (targets[VICTIM])
        REQUIRE(weft_join(targets[VICTIM], &value) == 0 && value == VICTIM);
    return UNCOUNTED;
}
static fiber void begin_scope(void) { child = weft_scope_spawn(scope, parked(0)); }
static fiber int wait_scope(int who, uint64_t deadline_ns)
{
    (void)who;
    return EITHER(weft_scope_join, scope);
}
static fiber int grant_child(int n)
{
    int status = child && n > 1 ? weft_wake(child) : -EAGAIN;
    child = status ? child : NULL;
    return status;
}
/* At the end of a block, where no cancel counts. */
static fiber void deaf(void)
{
    weft_cancel_defer();
    weft_event_wait(&event);
}
static fiber int wait_leave(int who, uint64_t deadline_ns)
{
    (void)who;
    (void)deadline_ns;
    {
        WEFT_SCOPE(own);
        weft_scope_spawn(&own, deaf());
        weft_scope_spawn(&own, deaf());
    }
    return 0;
}
static fiber void begin_sleep(void) { due_ns = weft_now_ns() + 100000; }
static fiber int wait_sleep(int who, uint64_t deadline_ns)
{
    (void)deadline_ns;
    int status = weft_sleep_until(due_ns + (unsigned)who);
    REQUIRE(status || weft_now_ns() >= due_ns);
    return status;
}
static fiber int grant_time(int n) { return n > 1 ? weft_sleep_until(due_ns + WAITERS) : -EAGAIN; }
static fiber int wait_park(int who, uint64_t deadline_ns)
{
    (void)deadline_ns;
    weft_suspend();
    return who == VICTIM ? weft_yield() : 0;
}
static fiber int grant_wake(int n)
{
    return n < WAITERS && !(n == VICTIM && victim_gone) ? weft_wake(tasks[n]) : -EAGAIN;
}

static const struct kind kinds[] = {
    {"chan recv", begin_unbuffered, wait_recv, grant_send, end_recvs, ELEMENTS, false, false},
    {"chan recv, buffered", begin_buffered, wait_recv, grant_send, end_recvs, ELEMENTS, false, false},
    {"chan send", begin_unbuffered, wait_send, grant_recv, end_sends, ELEMENTS, false, false},
    {"chan send, full", begin_full, wait_send, grant_recv, end_sends_to_full, ELEMENTS, false, false},
    {"select", begin_unbuffered, wait_select, grant_either, end_recvs, ELEMENTS, false, false},
    {"select, buffered", begin_buffered, wait_select, grant_either, end_recvs, ELEMENTS, false, false},
    {"select of many", begin_unbuffered, wait_select_of_many, grant_either, end_recvs, ELEMENTS, false, false},
    {"mutex", begin_mutex, wait_mutex, grant_mutex, end_mutex, TO_ALL, false, false},
    {"wrlock", begin_lock, wait_wrlock, grant_lock, end_lock, TO_ALL, false, false},
    {"rdlock", begin_lock, wait_rdlock, grant_lock, end_lock, TO_ALL, false, false},
    {"rdlock among wrlocks", begin_lock, wait_in_turns, grant_lock, end_lock, TO_ALL, false, false},
    {"wrlock among rdlocks", begin_lock, wait_in_other_turns, grant_lock, end_lock, TO_ALL, false, false},
    {"cond", begin_cond, wait_cond, grant_signal, end_cond, UNITS, false, false},
    {"cond, mutex held", begin_cond, wait_cond, grant_signal_and_keep_mutex, end_cond, UNITS, false, false},
    {"cond, broadcast", begin_cond, wait_cond, grant_broadcast, end_broadcast, TO_ALL, false, false},
    {"sem", begin_nothing, wait_sem, grant_post, end_sem, UNITS, false, false},
    {"event", begin_event, wait_event, grant_set, end_uncounted, TO_ALL, false, false},
    {"group", begin_group, wait_group, grant_done, end_uncounted, TO_ALL, false, false},
    {"join", begin_targets, wait_join, grant_end, end_targets, TO_ALL, false, false},
    {"scope join", begin_scope, wait_scope, grant_child, end_uncounted, TO_ALL, false, false},
    {"scope left", begin_event, wait_leave, grant_set, end_uncounted, TO_ALL, true, false},
    {"sleep", begin_sleep, wait_sleep, grant_time, end_uncounted, TO_ALL, true, true},
    {"suspend", begin_nothing, wait_park, grant_wake, end_uncounted, TO_ALL, true, false},
};

static fiber int root(void)
{
    WEFT_SCOPE(s);
    scope = &s;
    return try_all(kinds, sizeof kinds / sizeof *kinds);
}
POISON_MAIN(root())
