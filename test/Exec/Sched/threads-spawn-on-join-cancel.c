// I: a task of another thread is spawned, joined with its value, cancelled wherever it waits, woken and detached; what
// I: only its own thread may do aborts.
// OUT: runs on its own thread, 42
// OUT: asleep: ECANCELED -125
// OUT: parked: ECANCELED -125
// OUT: receiving: ECANCELED -125
// OUT: locked: ECANCELED -125
// OUT: woken 7
// OUT: timed out, then 5
// OUT: busy, deadlock: EBUSY EDEADLK
// OUT: detached ended
// OUT: no scheduler: EINVAL
// OUT: runs already: EBUSY, not held: EINVAL, stops itself: EDEADLK
// OUT: queued until it runs: 3
// OUT: aborts and names weft_destroy
// RUN: %exec --levels "O0 O2 asan tsan" %s
#include "aborts.h"
#include "status.h"
#include <errno.h>
#include <pthread.h>
static weft_sched *other;
static weft_chan *chan;
static weft_mutex mutex = WEFT_MUTEX_INIT;
static weft_event detached = WEFT_EVENT_INIT;
static pthread_t main_thread;
static fiber int where(int x) { weft_yield(); return weft_sched_self() == other && !pthread_equal(pthread_self(), main_thread) ? x : -1; }
static fiber int asleep(void) { return weft_sleep_until(WEFT_NEVER); }
static fiber int parked(void) { weft_suspend(); return weft_yield(); }
static fiber int receiving(void) { int x; return weft_chan_recv(chan, &x); }
static fiber int locked(void) { return weft_mutex_lock(&mutex); }
static fiber int woken(void) { weft_suspend(); return 7; }
static fiber int slow(int x) { weft_sleep_ms(100); return x; }
static fiber void ends(void) { weft_event_set(&detached); }
static fiber int stops_itself(void) { return weft_sched_stop(weft_sched_self()); }
static fiber int join_it(weft_task *task) { return weft_join(task, NULL); }
static fiber void canceled(const char *name, weft_task *task)
{
    int value = 0;
    weft_sleep_ms(5);
    REQUIRE(weft_cancel(task) == 0);
    trace("%s: ", name);
    int status = weft_join(task, &value);
    trace("%s %d\n", status_name(status), value);
}
static fiber int root(void)
{
    int value = 0, status;
    other = weft_sched_start();
    chan = weft_chan_create(sizeof(int), 0);
    main_thread = pthread_self();
    weft_mutex_try_lock(&mutex);
    weft_join(weft_spawn_on(other, where(42)), &value);
    trace("runs on its own thread, %d\n", value);
    canceled("asleep", weft_spawn_on(other, asleep()));
    canceled("parked", weft_spawn_on(other, parked()));
    canceled("receiving", weft_spawn_on(other, receiving()));
    canceled("locked", weft_spawn_on(other, locked()));
    weft_task *task = weft_spawn_on(other, woken());
    REQUIRE(weft_wake(task) == 0);
    weft_join(task, &value);
    trace("woken %d\n", value);
    task = weft_spawn_on(other, slow(5));
    status = weft_join_until(task, NULL, weft_now_ns() + 1000000);
    weft_join(task, &value);
    trace("%s, then %d\n", status == -ETIMEDOUT ? "timed out" : "in time", value);
    task = weft_spawn_on(other, parked());
    weft_task *joiner = weft_spawn_on(other, join_it(task));
    weft_join(weft_spawn_on(other, where(1)), NULL); /* behind the joiner */
    trace("busy, deadlock: %s", status_name(weft_join(task, NULL)));
    trace(" %s\n", status_name(weft_join(weft_self(), NULL)));
    REQUIRE(weft_cancel(task) == 0);
    weft_join(joiner, NULL);
    weft_detach(weft_spawn_on(other, ends()));
    weft_event_wait(&detached);
    trace("detached ended\n");
    errno = 0;
    task = weft_spawn_on(NULL, where(1));
    trace("no scheduler: %s\n", !task && errno == EINVAL ? "EINVAL" : "?");
    trace("runs already: %s, not held: %s, ", status_name(weft_sched_run()), status_name(weft_sched_release(weft_sched_self())));
    weft_join(weft_spawn_on(other, stops_itself()), &value);
    trace("stops itself: %s\n", status_name(value));
    REQUIRE(weft_sched_stop(other) == 0);
    weft_chan_destroy(chan);
    return 0;
}
static fiber int add(int *sum, int x) { return *sum += x; }
static void destroy_foreign(void)
{
    weft_sched *sched = weft_sched_start();
    weft_destroy(weft_spawn_on(sched, asleep()));
}
int main(void)
{
    int sum = 0;
    weft_run(root());
    weft_detach(weft_spawn_on(weft_sched_self(), add(&sum, 1)));
    weft_detach(weft_spawn_on(weft_sched_self(), add(&sum, 2)));
    if (sum == 0 && weft_sched_run() == 0)
        trace("queued until it runs: %d\n", sum);
    ABORTS(destroy_foreign(), "weft_destroy");
    return 0;
}
