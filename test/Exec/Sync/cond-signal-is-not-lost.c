// G: a signalled waiter that is cancelled or destroyed before it runs passes the signal on; destroyed at any point
// G: it leaves both queues, and its guard does not unlock what another task holds.
// OUT: cancelled: ECANCELED, next 0
// OUT: destroyed in condition: next 0
// OUT: destroyed in mutex queue: next 0
// OUT: destroyed with the mutex: next 0
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static weft_mutex m = WEFT_MUTEX_INIT;
static weft_cond c = WEFT_COND_INIT;
static int status[2];
static void unlock(weft_mutex **mutex) { weft_mutex_unlock(*mutex); }
static fiber void waiter(int i)
{
    weft_mutex_lock(&m);
    weft_mutex *guard __attribute__((cleanup(unlock), unused)) = &m;
    status[i] = weft_cond_wait(&c, &m);
}
static weft_task *t[2];
static fiber void begin(void)
{
    status[0] = status[1] = 99;
    t[0] = weft_spawn(waiter(0));
    t[1] = weft_spawn(waiter(1));
    weft_yield();
}
static fiber void end(const char *what)
{
    REQUIRE(weft_join_until(t[1], NULL, weft_now_ns() + 100000000) == 0);
    trace("%snext %s\n", what, status_name(status[1]));
    REQUIRE(weft_mutex_try_lock(&m) == 0 && weft_mutex_unlock(&m) == 0);
}
static fiber int root(void)
{
    begin();
    weft_cond_signal(&c); /* the mutex is free: the first one has it at once */
    weft_cancel(t[0]);
    weft_join(t[0], NULL);
    trace("cancelled: %s, ", status_name(status[0]));
    end("");

    begin();
    weft_mutex_lock(&m);
    weft_destroy(t[0]);
    REQUIRE(weft_mutex_unlock(&m) == 0);
    weft_cond_signal(&c);
    end("destroyed in condition: ");

    begin();
    weft_mutex_lock(&m);
    weft_cond_signal(&c);
    weft_destroy(t[0]);
    REQUIRE(weft_mutex_unlock(&m) == 0);
    end("destroyed in mutex queue: ");

    begin();
    weft_mutex_lock(&m);
    weft_cond_signal(&c);
    REQUIRE(weft_mutex_unlock(&m) == 0);
    weft_destroy(t[0]);
    end("destroyed with the mutex: ");
    return 0;
}
POISON_MAIN(root())
