/* channel.c - weft: what does a message through a channel of one slot cost, between two tasks of a run queue? */
#include "../common/bench.h"

#include <weft/weft.h>

static fiber u64 sender(weft_chan *channel, u64 n)
{
    for (u64 i = 1; i <= n; i++)
        weft_chan_send(channel, &i);
    return 0;
}

static fiber u64 receiver(weft_chan *channel, u64 n)
{
    u64 sum = 0, value;
    for (u64 i = 0; i < n; i++) {
        weft_chan_recv(channel, &value);
        sum = STEP(sum, value);
    }
    return sum;
}

u64 w_channel(u64 n)
{
    weft_chan *channel = weft_chan_create(sizeof(u64), 1);
    weft_detach(weft_spawn(sender(channel, n)));
    u64 sum = weft_run(receiver(channel, n));
    weft_chan_destroy(channel);
    return sum;
}
