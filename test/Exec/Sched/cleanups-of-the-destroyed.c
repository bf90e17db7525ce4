// G: the cleanups of a destroyed task destroy others, wake, send, spawn, and take a free lock; the task itself is no
// G: longer to be cancelled, woken or joined. [cleanups of a destroyed task that act on others]
// OUT: one after the other: 3( 2( 1( 1) 2) 3)
// OUT: sent 7
// OUT: locked 0
// OUT: spawned, ran
// OUT: woke 1
// OUT: itself: EINVAL EINVAL
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "status.h"
static weft_chan *chan;
static weft_mutex mutex;
static weft_task *sleeper;
struct link {
    int number;
    weft_task *next;
};
static void destroy_next(struct link *link)
{
    trace(" %d(", link->number);
    weft_destroy(link->next);
    trace(" %d)", link->number);
}
static fiber void linked(int number, weft_task *next)
{
    struct link link __attribute__((cleanup(destroy_next))) = {number, next};
    weft_suspend();
}
static void send(const int *value) { REQUIRE(weft_chan_try_send(chan, value) == 0); }
static fiber void sends(int value)
{
    int sent __attribute__((cleanup(send))) = value;
    weft_suspend();
}
static fiber void lock(int *unused)
{
    (void)unused;
    trace("locked %s\n", status_name(weft_mutex_lock(&mutex)));
    REQUIRE(weft_mutex_unlock(&mutex) == 0);
}
static fiber void locks(void)
{
    int unused __attribute__((cleanup(lock))) = 0;
    weft_suspend();
}
static fiber void ran(void) { trace(" ran\n"); }
static void spawn(int *unused)
{
    (void)unused;
    weft_detach(weft_spawn(ran()));
    trace("spawned,");
}
static fiber void spawns(void)
{
    int unused __attribute__((cleanup(spawn))) = 0;
    weft_sleep_ms(60000);
}
static void wake(int *unused)
{
    (void)unused;
    REQUIRE(weft_wake(sleeper) == 0);
}
static fiber void wakes(void)
{
    int unused __attribute__((cleanup(wake))) = 0;
    weft_sleep_ms(60000);
}
static fiber int sleeps(void)
{
    weft_suspend();
    return 1;
}
static void about_itself(int *unused)
{
    (void)unused;
    trace("itself: %s %s\n", status_name(weft_cancel(weft_self())), status_name(weft_wake(weft_self())));
}
static fiber void asks(void)
{
    int unused __attribute__((cleanup(about_itself))) = 0;
    weft_chan_recv(chan, &unused);
}
static fiber int root(void)
{
    int value = 0;
    trace("one after the other:");
    weft_task *last = weft_spawn_now(linked(1, NULL));
    weft_destroy(weft_spawn_now(linked(3, weft_spawn_now(linked(2, last)))));
    trace("\n");
    chan = weft_chan_create(sizeof(int), 1);
    weft_destroy(weft_spawn_now(sends(7)));
    trace("sent %d\n", weft_chan_recv(chan, &value) ? -1 : value);
    weft_destroy(weft_spawn_now(locks()));
    weft_destroy(weft_spawn_now(spawns()));
    weft_yield();
    sleeper = weft_spawn_now(sleeps());
    weft_destroy(weft_spawn_now(wakes()));
    REQUIRE(weft_join(sleeper, &value) == 0);
    trace("woke %d\n", value);
    weft_destroy(weft_spawn_now(asks()));
    weft_chan_destroy(chan);
    return 0;
}
POISON_MAIN(root())
