// G: a pipeline stage is destroyed at each of its suspensions: it is in no queue afterwards, and its cleanup ran.
// OUT: 0: gone, 1 2 3 4 5 6
// OUT: 1: gone, 1 2 3 4 5 6
// OUT: 2: gone, 2 3 4 5 6
// OUT: 3: gone, 2 3 4 5 6
// OUT: 4: gone, 2 3 4 5 6
// OUT: 5: gone, 4 5 6
// RUN: %exec --also valgrind %s
#include "exec.h"
#include "status.h"
static void gone(int *step) { trace("%d: gone,", *step); }
/* Takes from `in` and gives to `out`; both are unbuffered, and nobody takes from `out` twice. */
static fiber void stage(weft_chan *in, weft_chan *out, int k)
{
    int v;
    int step __attribute__((cleanup(gone))) = k;
    for (;;) {
        weft_chan_recv(in, &v);
        weft_chan_send(out, &v);
    }
}
static fiber void source(weft_chan *in)
{
    for (int i = 1; i <= 6; i++)
        weft_chan_send(in, &i);
    weft_chan_close(in);
}
static fiber void once(int k)
{
    int v;
    weft_chan *in = weft_chan_create(sizeof(int), 0), *out = weft_chan_create(sizeof(int), 0);
    weft_task *s = weft_spawn(stage(in, out, k));
    if (k) {
        weft_yield(); /* it waits in `in` */
        if (k > 1)
            weft_detach(weft_spawn(source(in)));
        for (int i = 1; i < k; i++)
            weft_yield();
        if (k > 3)
            REQUIRE(weft_chan_recv(out, &v) == 0 && v == 1);
        if (k > 4)
            REQUIRE(weft_chan_recv(out, &v) == 0 && v == 2);
    }
    weft_destroy(s);
    if (!k)
        trace("0: gone,"); /* it never ran, so there is nothing to clean up */
    REQUIRE(weft_chan_try_recv(out, &v) == -EAGAIN);
    if (k < 2)
        weft_detach(weft_spawn(source(in)));
    while (!weft_chan_recv(in, &v))
        trace(" %d", v);
    trace("\n");
    weft_chan_destroy(in);
    weft_chan_destroy(out);
}
static fiber int root(void)
{
    for (int k = 0; k <= 5; k++)
        once(k);
    return 0;
}
POISON_MAIN(root())
