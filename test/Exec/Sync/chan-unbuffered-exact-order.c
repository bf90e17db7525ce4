// A: an unbuffered channel hands each element over directly; whoever is woken goes to the tail.
// OUT: s1 r1 s2 s3 r2 r3 closed 0 0 0 EPIPE
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static fiber int receiver(weft_chan *ch)
{
    int value, status;
    while (!(status = weft_chan_recv(ch, &value)))
        trace("r%d ", value);
    return status;
}
static fiber int send(weft_chan *ch, int value)
{
    trace("s%d ", value);
    return weft_chan_send(ch, &value);
}
static fiber int root(void)
{
    int last = 1;
    weft_chan *ch = weft_chan_create(sizeof(int), 0);
    weft_task *r = weft_spawn(receiver(ch));
    int a = send(ch, 1), b = send(ch, 2), c = send(ch, 3);
    weft_chan_close(ch);
    trace("closed ");
    weft_join(r, &last);
    trace("%s %s %s %s\n", status_name(a), status_name(b), status_name(c), status_name(last));
    weft_chan_destroy(ch);
    return 0;
}
POISON_MAIN(root())
