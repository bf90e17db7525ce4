// Whatever wakes a task puts it at the tail: behind what was ready before, in front of what becomes ready after.
// [whatever wakes a task puts it at the tail]
// OUT: recv select lock sem event group cond rdlock wrlock suspend send sleep join
// RUN: %exec --levels "O0g O2 asan" %s
#include "exec.h"
enum { RECV, SELECT, LOCK, SEM, EVENT, GROUP, COND, RDLOCK, WRLOCK, SUSPENDED, SEND, SLEEP, JOIN, WAYS };
static const char *const names[] = {"recv", "select", "lock", "sem", "event", "group", "cond", "rdlock", "wrlock", "suspend", "send", "sleep", "join"};
static weft_chan *chan;
static weft_mutex mutex = WEFT_MUTEX_INIT, of_cond = WEFT_MUTEX_INIT;
static weft_rwlock lock = WEFT_RWLOCK_INIT;
static weft_cond cond = WEFT_COND_INIT;
static weft_sem sem = WEFT_SEM_INIT(0);
static weft_event event = WEFT_EVENT_INIT;
static weft_group group = WEFT_GROUP_INIT;
static weft_task *joined;
static char order[8];
static size_t length;
static fiber void forever(void)
{
    weft_suspend();
}
static fiber void other(char c)
{
    order[length++] = c;
}
static fiber int waiter(int way)
{
    int element = 0;
    struct weft_case choice = {WEFT_RECV, chan, &element, 0};
    switch (way) {
    case RECV: weft_chan_recv(chan, &element); break;
    case SELECT: weft_select(&choice, 1); break;
    case LOCK: weft_mutex_lock(&mutex); break;
    case SEM: weft_sem_wait(&sem); break;
    case EVENT: weft_event_wait(&event); break;
    case GROUP: weft_group_wait(&group); break;
    case COND: weft_mutex_lock(&of_cond), weft_cond_wait(&cond, &of_cond); break;
    case RDLOCK: weft_rwlock_rdlock(&lock), weft_rwlock_unlock(&lock); break;
    case WRLOCK: weft_rwlock_wrlock(&lock), weft_rwlock_unlock(&lock); break;
    case SUSPENDED: weft_suspend(); break;
    case SEND: weft_chan_send(chan, &element); break;
    case SLEEP: weft_sleep_ms(100000); break;
    case JOIN: weft_join(joined, NULL); break;
    }
    order[length++] = 'w';
    return way;
}
static void wake(weft_task *task, int way)
{
    int element = 0;
    switch (way) {
    case RECV:
    case SELECT: weft_chan_try_send(chan, &element); break;
    case LOCK: weft_mutex_unlock(&mutex); break;
    case SEM: weft_sem_post(&sem); break;
    case EVENT: weft_event_set(&event); break;
    case GROUP: weft_group_done(&group); break;
    case COND: weft_cond_signal(&cond); break;
    case RDLOCK:
    case WRLOCK: weft_rwlock_unlock(&lock); break;
    case SUSPENDED: weft_wake(task); break;
    case SEND: weft_chan_try_recv(chan, &element); break;
    case SLEEP: weft_cancel(task); break;
    case JOIN: weft_destroy(joined); break;
    }
}
static fiber int root(void)
{
    chan = weft_chan_create(sizeof(int), 0);
    weft_mutex_try_lock(&mutex);
    weft_group_add(&group, 1);
    for (int way = 0; way < WAYS; way++) {
        joined = way == JOIN ? weft_spawn(forever()) : NULL;
        weft_rwlock_try_wrlock(&lock);
        length = 0;
        weft_task *task = weft_spawn_now(waiter(way)), *before = weft_spawn(other('b'));
        wake(task, way);
        weft_task *after = weft_spawn(other('a'));
        int value = -1;
        weft_join(task, &value);
        weft_join(before, NULL);
        weft_join(after, NULL);
        REQUIRE(value == way);
        if (length == 3 && !memcmp(order, "bwa", 3))
            trace("%s%s", names[way], way + 1 < WAYS ? " " : "\n");
        else
            trace("\n%s: %.*s\n", names[way], (int)length, order);
    }
    weft_chan_destroy(chan);
    return 0;
}
int main(void)
{
    return weft_run(root());
}
