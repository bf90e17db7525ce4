// A: cond_wait gives the mutex up and has it again however it ends: signal, broadcast, cancel, deadline.
// OUT: signal in order: 0 1 2
// OUT: broadcast: 0 0 0, never two inside
// OUT: cancelled: ECANCELED holding, timed out: ETIMEDOUT holding
// OUT: signalled before the deadline: 0
// OUT: not held: EPERM, past deadline ETIMEDOUT holding, already cancelled ECANCELED holding
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static weft_mutex m = WEFT_MUTEX_INIT;
static weft_cond c = WEFT_COND_INIT;
static int inside, order[16], count, status[8];
static bool holding[8];
static fiber void waiter(int i, uint64_t deadline_ns)
{
    weft_mutex_lock(&m);
    status[i] = deadline_ns == WEFT_NEVER ? weft_cond_wait(&c, &m) : weft_cond_wait_until(&c, &m, deadline_ns);
    REQUIRE(++inside == 1);
    holding[i] = weft_mutex_try_lock(&m) == -EBUSY;
    order[count++] = i;
    weft_yield();
    REQUIRE(--inside == 0);
    holding[i] &= weft_mutex_unlock(&m) == 0;
}
static fiber void signals(void)
{
    weft_task *t[3];
    for (int i = 0; i < 3; i++)
        t[i] = weft_spawn(waiter(i, WEFT_NEVER));
    weft_yield();
    for (int i = 0; i < 3; i++)
        weft_cond_signal(&c);
    for (int i = 0; i < 3; i++)
        weft_join(t[i], NULL);
    trace("signal in order: %d %d %d\n", order[0], order[1], order[2]);
    for (int i = 0; i < 3; i++)
        t[i] = weft_spawn(waiter(i, WEFT_NEVER));
    weft_yield();
    weft_mutex_lock(&m);
    weft_cond_broadcast(&c);
    weft_yield();
    weft_mutex_unlock(&m);
    for (int i = 0; i < 3; i++)
        weft_join(t[i], NULL);
    trace("broadcast: %s %s %s, never two inside\n", status_name(status[0]), status_name(status[1]), status_name(status[2]));
}
static const char *held(int i) { return holding[i] ? "holding" : "without the mutex"; }
/* Cancel and deadline come while the mutex is taken by somebody else. */
static fiber void ended(void)
{
    weft_task *a = weft_spawn(waiter(0, WEFT_NEVER)), *b = weft_spawn(waiter(1, weft_now_ns() + 1000000));
    weft_yield();
    weft_mutex_lock(&m);
    weft_cancel(a);
    status[0] = status[1] = 99;
    weft_sleep_ms(2);
    weft_yield();
    REQUIRE(status[0] == 99 && status[1] == 99); /* they wait for the mutex */
    weft_cancel(a);
    weft_yield();
    REQUIRE(status[0] == 99);
    weft_mutex_unlock(&m);
    weft_join(a, NULL);
    weft_join(b, NULL);
    trace("cancelled: %s %s, ", status_name(status[0]), held(0));
    trace("timed out: %s %s\n", status_name(status[1]), held(1));
}
/* Deadline and cancel come when it was signalled and waits for the mutex. */
static fiber void signalled(void)
{
    weft_task *a = weft_spawn(waiter(0, weft_now_ns() + 1000000));
    weft_yield();
    weft_mutex_lock(&m);
    weft_cond_signal(&c);
    weft_sleep_ms(2);
    weft_mutex_unlock(&m);
    weft_join(a, NULL);
    trace("signalled before the deadline: %s\n", status_name(status[0]));
}
static fiber int root(void)
{
    signals();
    ended();
    signalled();
    trace("not held: %s, ", status_name(weft_cond_wait(&c, &m)));
    waiter(4, 1);
    trace("past deadline %s %s, ", status_name(status[4]), held(4));
    weft_mutex_lock(&m);
    weft_cancel(weft_self());
    int s = weft_cond_wait(&c, &m);
    trace("already cancelled %s %s\n", status_name(s), weft_mutex_unlock(&m) == 0 ? "holding" : "without the mutex");
    return 0;
}
POISON_MAIN(root())
