// The plain halves of all calls that wait survive cancel, deadline and destroy anywhere: seeded schedules, sanitizers.
// RUN: %runtime_gcc -O1 %s %runtime_sources -o %t && %t 4000
// RUN: %runtime_gcc -O1 %runtime_sanitize %s %runtime_sources -o %t.san && %t.san 4000
// RUN: %if valgrind %{ %runtime_valgrind %t 50 %}
#include "tasks.h"

enum kind { MUTEX, RDLOCK, WRLOCK, SEM, COND, SEND, RECV, SELECT, EVENT, GROUP, SCOPE, KINDS };
enum phase { START, WAITING, LOCKING, INSIDE, LEAVING };
enum { WORKERS = 8, CHANNELS = 6 };

static weft_mutex mutex, cond_mutex;
static weft_rwlock lock;
static weft_sem sem;
static weft_cond cond;
static weft_event event;
static weft_group group;
static weft_chan *chans[CHANNELS];
static int in_mutex, readers, writers, units;

/* A task in one of the calls, with what the fiber of that call would have in its frame. */
struct worker {
    enum kind kind;
    enum phase phase;
    int rounds, value;
    bool got;
    struct weft_waiting waiting;
    struct weft_cond_waiting cond_waiting;
    struct weft_transfer transfer;
    struct weft_selection selection;
    struct weft_case cases[CHANNELS];
    weft_scope scope;
};
static struct worker workers[WORKERS];
static weft_task *tasks[WORKERS];

static unsigned any(unsigned n)
{
    return (unsigned)(weft__simulated_random() % n);
}

static enum hand_next child(int at, void *arg, int *result)
{
    (void)arg;
    *result = 0;
    return at < 2 && weft__yield_enter() == WEFT_WAIT ? HAND_SUSPEND : HAND_RETURN;
}

static int enter_select(struct worker *w, uint64_t deadline_ns)
{
    unsigned n = 1 + any(CHANNELS);
    for (unsigned i = 0; i < n; i++)
        w->cases[i] = (struct weft_case){any(2) ? WEFT_SEND : WEFT_RECV, any(9) ? chans[i] : NULL, &w->value, 9};
    return weft__select_enter(&w->selection, w->cases, n, deadline_ns);
}

static int enter_scope(struct worker *w, uint64_t deadline_ns)
{
    for (int i = 0; i < 3; i++) {
        weft_task *task = hand_pack(weft__scope_spawn_begin(&hand_fiber, &w->scope), child, NULL, NULL);
        weft__scope_spawn_commit(task);
        if (!any(4))
            weft_destroy(task);
    }
    return weft__scope_join_enter(&w->waiting, &w->scope, deadline_ns);
}

static int enter(struct worker *w)
{
    uint64_t deadline_ns = any(8) ? weft_now_ns() + any(40) : 0;
    switch (w->kind) {
    case MUTEX: return weft__mutex_enter(&w->waiting, &mutex, deadline_ns);
    case RDLOCK: return weft__rdlock_enter(&w->waiting, &lock, deadline_ns);
    case WRLOCK: return weft__wrlock_enter(&w->waiting, &lock, deadline_ns);
    case SEM: return weft__sem_enter(&w->waiting, &sem, deadline_ns);
    case COND: return weft_mutex_try_lock(&cond_mutex) ? -EAGAIN
                      : weft__cond_enter(&w->cond_waiting, &cond, &cond_mutex, deadline_ns);
    case SEND:
        return weft__send_enter(&w->transfer, chans[0], &w->value, deadline_ns);
    case RECV:
        return weft__recv_enter(&w->transfer, chans[0], &w->value, deadline_ns);
    case SELECT: return enter_select(w, deadline_ns);
    case EVENT: return weft__event_enter(&w->waiting, &event, deadline_ns);
    case GROUP: return weft__group_enter(&w->waiting, &group, deadline_ns);
    default: return enter_scope(w, deadline_ns);
    }
}

static int woken(struct worker *w)
{
    switch (w->kind) {
    case MUTEX: return weft__mutex_woken(&w->waiting);
    case RDLOCK:
    case WRLOCK: return weft__rwlock_woken(&w->waiting);
    case SEM: return weft__sem_woken(&w->waiting);
    case COND: return w->phase == LOCKING ? weft__cond_locked(&w->cond_waiting) : weft__cond_woken(&w->cond_waiting);
    case SEND:
    case RECV: return weft__transfer_woken(&w->transfer);
    case SELECT: return weft__select_woken(&w->selection);
    case EVENT:
    case GROUP: return weft__gate_woken(&w->waiting);
    default: return weft__scope_join_woken(&w->waiting);
    }
}

static void abandon(struct worker *w)
{
    switch (w->kind) {
    case MUTEX: weft__mutex_abandon(&w->waiting); break;
    case RDLOCK:
    case WRLOCK: weft__rwlock_abandon(&w->waiting); break;
    case SEM: weft__sem_abandon(&w->waiting); break;
    case COND: weft__cond_abandon(&w->cond_waiting); break;
    case SEND:
    case RECV: weft__transfer_abandon(&w->transfer); break;
    case SELECT: weft__select_abandon(&w->selection); break;
    default: weft__gate_abandon(&w->waiting); break;
    }
}

/* What it has now must be its own. */
static void got(struct worker *w)
{
    in_mutex += w->kind == MUTEX;
    readers += w->kind == RDLOCK;
    writers += w->kind == WRLOCK;
    units += w->kind == SEM;
    CHECK(in_mutex <= 1 && units <= 2 && writers <= 1 && !(writers && readers));
    if (w->kind == COND)
        CHECK(cond_mutex.holder == weft_self());
}

static void give_back(struct worker *w)
{
    in_mutex -= w->kind == MUTEX;
    readers -= w->kind == RDLOCK;
    writers -= w->kind == WRLOCK;
    units -= w->kind == SEM;
    if (w->kind == MUTEX)
        CHECK_EQUAL(weft_mutex_unlock(&mutex), 0);
    else if (w->kind == RDLOCK || w->kind == WRLOCK)
        CHECK_EQUAL(weft_rwlock_unlock(&lock), 0);
    else if (w->kind == SEM)
        CHECK_EQUAL(weft_sem_post(&sem), 0);
    else if (w->kind == COND)
        CHECK_EQUAL(weft_mutex_unlock(&cond_mutex), 0);
}

static void cleanup(void *arg)
{
    struct worker *w = arg;
    if (w->phase == WAITING || w->phase == LOCKING)
        abandon(w);
    else if (w->phase == LEAVING)
        weft__scope_leave_abandon(&w->waiting);
    else if (w->phase == INSIDE)
        give_back(w);
    if (w->kind == SCOPE && w->phase != LEAVING)
        CHECK_EQUAL(weft__scope_leave_enter(&w->waiting, &w->scope), 0);
}

static enum hand_next leave_scope(struct worker *w)
{
    if (w->phase == LEAVING)
        weft__scope_leave_woken(&w->waiting);
    w->phase = START;
    if (weft__scope_leave_enter(&w->waiting, &w->scope) != WEFT_WAIT)
        return HAND_RETURN;
    w->phase = LEAVING;
    return HAND_SUSPEND;
}

static enum hand_next work(int at, void *arg, int *result)
{
    struct worker *w = arg;
    (void)at;
    *result = 0;
    for (;;) {
        int status;
        switch (w->phase) {
        case LEAVING: return leave_scope(w);
        case INSIDE:
            w->phase = START;
            give_back(w);
            continue;
        case START:
            if (!w->rounds--)
                return w->kind == SCOPE ? leave_scope(w) : HAND_RETURN;
            status = enter(w);
            break;
        default: status = woken(w);
        }
        if (status == WEFT_WAIT) {
            w->phase = w->phase == WAITING ? LOCKING : WAITING;
            return HAND_SUSPEND;
        }
        /* A condition's mutex is held also after an error of the wait itself. */
        bool holds = !status || (w->kind == COND && cond_mutex.holder == weft_self());
        w->phase = START;
        if (!holds)
            continue;
        w->phase = INSIDE;
        got(w);
        if (weft__yield_enter() == WEFT_WAIT)
            return HAND_SUSPEND;
    }
}

static void set_up(void)
{
    mutex = cond_mutex = (weft_mutex)WEFT_MUTEX_INIT;
    lock = (weft_rwlock)WEFT_RWLOCK_INIT;
    sem = (weft_sem)WEFT_SEM_INIT(2);
    cond = (weft_cond)WEFT_COND_INIT;
    event = (weft_event)WEFT_EVENT_INIT;
    group = (weft_group)WEFT_GROUP_INIT;
    weft_group_add(&group, 1);
    for (int i = 0; i < CHANNELS; i++)
        chans[i] = weft_chan_create(sizeof(int), any(3));
    enum kind favourite = any(KINDS);
    for (int i = 0; i < WORKERS; i++) {
        workers[i] = (struct worker){.kind = any(2) ? favourite : any(KINDS), .rounds = 3, .value = i};
        tasks[i] = spawn_cleaned(work, cleanup, &workers[i]);
    }
}

static void disturb(void)
{
    unsigned victim = any(WORKERS);
    switch (any(12)) {
    case 0:
        if (tasks[victim])
            weft_cancel(tasks[victim]);
        break;
    case 1:
        weft_destroy(tasks[victim]);
        tasks[victim] = NULL;
        break;
    case 2: weft_cond_signal(&cond); break;
    case 3: weft_cond_broadcast(&cond); break;
    case 4: any(2) ? weft_event_set(&event) : weft_event_clear(&event); break;
    case 5: group.count ? weft_group_done(&group) : weft_group_add(&group, 1); break;
    case 6:
        if (!any(8))
            weft_chan_close(chans[any(CHANNELS)]);
        break;
    case 7: weft_chan_try_send(chans[any(CHANNELS)], &(int){1}); break;
    case 8: weft_chan_try_recv(chans[any(CHANNELS)], &(int){1}); break;
    case 9:
        if (workers[victim].kind == SCOPE)
            weft_scope_cancel(&workers[victim].scope);
        break;
    default: break;
    }
}

static void tear_down(void)
{
    for (int i = 0; i < WORKERS; i++) {
        weft_destroy(tasks[i]);
        tasks[i] = NULL;
    }
    CHECK(!in_mutex && !readers && !writers && !units);
    CHECK(!mutex.holder && !mutex.waiters.next && !cond_mutex.holder && !cond_mutex.waiters.next);
    CHECK(!lock.writer && !lock.readers && !lock.waiters.next && sem.count == 2 && !sem.waiters.next);
    CHECK(!cond.waiters.next && !event.waiters.next && !group.waiters.next);
    for (int i = 0; i < CHANNELS; i++)
        weft_chan_destroy(chans[i]);
}

static enum hand_next root(int at, void *arg, int *result)
{
    (void)arg;
    *result = 0;
    if (at == 0)
        set_up();
    disturb();
    if (at < 40)
        return wait_for(any(3) ? weft__yield_enter() : weft__sleep_enter(weft_now_ns() + any(20)));
    tear_down();
    return HAND_RETURN;
}

int main(int argc, char **argv)
{
    memory_count();
    unsigned long most = argc > 1 ? strtoul(argv[1], NULL, 10) : 10000;
    for (unsigned long seed = 1; seed <= most; seed++) {
        weft__simulate(seed);
        run(root, NULL);
        CHECK_EQUAL(memory.blocks, 0);
    }
    return 0;
}
