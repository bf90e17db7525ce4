// A: tasks that wait in a channel are served first come, first served; cancelled and destroyed ones are passed over.
// OUT: senders: a c e f | recv a=0 b=ECANCELED c=0 e=0 f=0
// OUT: receivers: a=10 b=ECANCELED c=11 e=12 f=13
// RUN: %exec %s
#include "exec.h"
#include "status.h"
enum { COUNT = 6 };
static weft_chan *ch;
static int status[COUNT], value[COUNT];
static fiber void sender(int i) { int v = 'a' + i; status[i] = weft_chan_send(ch, &v); }
static fiber void receiver(int i) { status[i] = weft_chan_recv(ch, &value[i]); }
static fiber void thin_out(weft_task **tasks)
{
    weft_yield();
    REQUIRE(weft_cancel(tasks[1]) == 0);
    weft_destroy(tasks[3]);
}
static fiber void join_all(weft_task **tasks)
{
    for (int i = 0; i < COUNT; i++)
        if (i != 3)
            REQUIRE(weft_join(tasks[i], NULL) == (i == 1 ? -ECANCELED : 0));
}
static fiber int root(void)
{
    weft_task *tasks[COUNT];
    int v;
    ch = weft_chan_create(sizeof(int), 0);
    for (int i = 0; i < COUNT; i++)
        tasks[i] = weft_spawn(sender(i));
    thin_out(tasks);
    trace("senders:");
    while (!weft_chan_try_recv(ch, &v))
        trace(" %c", v);
    join_all(tasks);
    trace(" | recv");
    for (int i = 0; i < COUNT; i++)
        if (i != 3)
            trace(" %c=%s", 'a' + i, status_name(status[i]));
    trace("\nreceivers:");
    for (int i = 0; i < COUNT; i++)
        tasks[i] = weft_spawn(receiver(i));
    thin_out(tasks);
    for (v = 10; !weft_chan_try_send(ch, &v); v++) {}
    join_all(tasks);
    for (int i = 0; i < COUNT; i++)
        if (i == 1)
            trace(" b=%s", status_name(status[i]));
        else if (i != 3)
            trace(" %c=%d", 'a' + i, value[i]);
    trace("\n");
    weft_chan_destroy(ch);
    return 0;
}
POISON_MAIN(root())
