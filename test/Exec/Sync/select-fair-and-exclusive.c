// A: select takes one of the cases that are ready, each equally often, and nothing from the others.
// OUT: fair 1 1 1, taken 3000
// OUT: send or receive: 0 11, then 1 22
// OUT: waits: 1 44, nothing else taken EAGAIN
// OUT: null never: 1
// RUN: %exec %s
#include "exec.h"
#include "status.h"
static fiber void ready(void)
{
    int counts[3] = {0}, v[3], taken = 0;
    weft_chan *ch[3];
    for (int i = 0; i < 3; i++)
        ch[i] = weft_chan_create(sizeof(int), 1);
    for (int round = 0; round < 3000; round++) {
        struct weft_case cases[3];
        for (int i = 0; i < 3; i++) {
            weft_chan_try_send(ch[i], &i);
            cases[i] = (struct weft_case){WEFT_RECV, ch[i], &v[i], 9};
        }
        int i = weft_select(cases, 3);
        REQUIRE(v[i] == i && cases[i].status == 0 && cases[(i + 1) % 3].status == 9);
        counts[i]++;
        taken += weft_chan_try_send(ch[i], &i) == 0; /* exactly the chosen one has room again */
        REQUIRE(weft_chan_try_send(ch[(i + 1) % 3], &i) == -EAGAIN);
    }
    trace("fair %d %d %d, taken %d\n", counts[0] > 850, counts[1] > 850, counts[2] > 850, taken);
    for (int i = 0; i < 3; i++)
        weft_chan_destroy(ch[i]);
}
static fiber void both(void)
{
    int out = 11, in = 0;
    weft_chan *a = weft_chan_create(sizeof(int), 1), *b = weft_chan_create(sizeof(int), 1);
    struct weft_case cases[] = {{WEFT_SEND, a, &out, 9}, {WEFT_RECV, b, &in, 9}};
    int first = weft_select(cases, 2);
    int got = 0;
    weft_chan_recv(a, &got);
    trace("send or receive: %d %d, ", first, got);
    weft_chan_try_send(a, &out);
    out = 22;
    weft_chan_try_send(b, &out);
    first = weft_select(cases, 2);
    trace("then %d %d\n", first, in);
    weft_chan_destroy(a);
    weft_chan_destroy(b);
}
static fiber void sender(weft_chan *ch, int v) { weft_chan_send(ch, &v); }
static fiber void waits(void)
{
    int v[2] = {0}, w;
    weft_chan *a = weft_chan_create(sizeof(int), 0), *b = weft_chan_create(sizeof(int), 0);
    struct weft_case cases[] = {{WEFT_RECV, a, &v[0], 9}, {WEFT_RECV, b, &v[1], 9}};
    /* Both become possible before the select runs again: only the first one counts. */
    weft_detach(weft_spawn(sender(b, 44)));
    weft_task *late = weft_spawn(sender(a, 33));
    int i = weft_select(cases, 2);
    trace("waits: %d %d, ", i, v[i]);
    REQUIRE(cases[0].status == 9 && cases[1].status == 0 && v[0] == 0);
    weft_destroy(late);
    trace("nothing else taken %s\n", status_name(weft_chan_try_recv(a, &w)));
    cases[0].chan = NULL;
    weft_detach(weft_spawn(sender(b, 55)));
    trace("null never: %d\n", weft_select(cases, 2));
    weft_chan_destroy(a);
    weft_chan_destroy(b);
}
static fiber int root(void)
{
    ready();
    both();
    waits();
    return 0;
}
POISON_MAIN(root())
