// A: a buffered channel blocks only when full; after close receivers drain it, senders get EPIPE, waiting ones too.
// OUT: sent 0 sent 1 sent 2 | got 0 | sent 3 | blocked
// OUT: sender 4: EPIPE, later: EPIPE EPIPE
// OUT: drained 1 2 3 EPIPE EPIPE
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static weft_chan *ch;
static fiber int sender(void)
{
    for (int i = 0; i < 5; i++) {
        int status = weft_chan_send(ch, &i);
        if (status) {
            trace("sender %d: %s, later: %s ", i, status_name(status), status_name(weft_chan_send(ch, &i)));
            trace("%s\n", status_name(weft_chan_try_send(ch, &i)));
            return i;
        }
        trace("sent %d ", i);
    }
    return 0;
}
static fiber int root(void)
{
    int value, status, last = 0;
    ch = weft_chan_create(sizeof(int), 3);
    weft_task *s = weft_spawn(sender());
    weft_yield();
    REQUIRE(weft_chan_recv(ch, &value) == 0);
    trace("| got %d | ", value);
    weft_yield();
    trace("| blocked\n");
    weft_chan_close(ch);
    weft_chan_close(ch);
    weft_join(s, &last);
    REQUIRE(last == 4);
    trace("drained");
    while (!(status = weft_chan_recv(ch, &value)))
        trace(" %d", value);
    trace(" %s %s\n", status_name(status), status_name(weft_chan_try_recv(ch, &value)));
    weft_chan_destroy(ch);
    return 0;
}
POISON_MAIN(root())
