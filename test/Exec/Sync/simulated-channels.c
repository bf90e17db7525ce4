// G: under 10,000 schedules with deadlines, cancels and destroys, channels lose nothing, double nothing, keep order.
// OUT: sends: all hold
// OUT: selects: all hold
// OUT: destroys: all hold
// OUT: scopes: all hold
// OUT: gates: all hold
// RUN: %exec --levels "O2 asan" %s
#include "simulate.h"
#include "status.h"
#ifndef ELEM
#define ELEM int
#endif
enum { SENDERS = 3, RECEIVERS = 3, EACH = 6 };
static weft_chan *ch[2];
static int wrong, next[SENDERS], sent, received, receivers;
static weft_task *tasks[SENDERS + RECEIVERS];

static uint64_t some_deadline(void) { return any(2) ? WEFT_NEVER : weft_now_ns() + any(40); }
static void check(bool holds) { wrong += !holds; }
static fiber void dally(void)
{
    if (any(3))
        weft_yield();
    else
        weft_sleep_ns(any(30));
}
/* An element says who sent it, and which one it is; with one channel a sender's come in order. */
static void arrived(int elem, bool ordered)
{
    int who = elem / 100, which = elem % 100;
    received++;
    check(!ordered || which > next[who]);
    next[who] = which;
}
static fiber void sender(int who, int channels)
{
    for (int i = 1; i <= EACH; i++) {
        ELEM elem = who * 100 + i;
        int status;
        if (channels == 1) {
            status = weft_chan_send_until(ch[0], &elem, some_deadline());
        } else {
            struct weft_case cases[] = {{WEFT_SEND, ch[0], &elem, 9}, {WEFT_SEND, ch[1], &elem, 9}};
            status = weft_select_until(cases, 2, some_deadline());
            status = status < 0 ? status : cases[status].status;
        }
        sent += status == 0;
        if (status == -EPIPE)
            return;
        if (!any(3))
            dally();
    }
}
static fiber void receiver(int channels)
{
    ELEM elems[2];
    int status;
    do {
        int at = 0;
        if (channels == 1) {
            status = weft_chan_recv_until(ch[0], &elems[0], some_deadline());
        } else {
            struct weft_case cases[] = {{WEFT_RECV, ch[0], &elems[0], 9}, {WEFT_RECV, ch[1], &elems[1], 9}};
            at = weft_select_until(cases, 2, some_deadline());
            status = at < 0 ? at : cases[at].status;
        }
        if (!status)
            arrived((int)elems[at], channels == 1 && receivers == 1);
        else if (status == -ETIMEDOUT)
            weft_yield();
    } while (!status || status == -ETIMEDOUT);
}
static fiber void chaos(bool destroys)
{
    for (int i = any(4); i; i--) {
        int victim = any(SENDERS + RECEIVERS);
        dally();
        if (!destroys || any(2)) {
            if (tasks[victim])
                weft_cancel(tasks[victim]);
        } else {
            weft_destroy(tasks[victim]);
            tasks[victim] = NULL;
        }
    }
}
static fiber void transfer(int channels, bool destroys)
{
    ELEM elem;
    sent = received = 0;
    memset(next, 0, sizeof next);
    for (int i = 0; i < 2; i++)
        ch[i] = weft_chan_create(sizeof(ELEM), any(3));
    for (int i = 0; i < SENDERS; i++)
        tasks[i] = weft_spawn(sender(i, channels));
    receivers = any(2) ? 1 : RECEIVERS;
    for (int i = 0; i < RECEIVERS; i++)
        tasks[SENDERS + i] = i < receivers ? weft_spawn(receiver(channels)) : NULL;
    weft_task *c = weft_spawn(chaos(destroys));
    weft_sleep_ns(any(400));
    weft_chan_close(ch[0]);
    weft_sleep_ns(any(100));
    weft_chan_close(ch[1]);
    weft_join(c, NULL);
    for (int i = 0; i < SENDERS + RECEIVERS; i++)
        if (tasks[i])
            weft_join(tasks[i], NULL);
    for (int i = 0; i < 2; i++) {
        while (!weft_chan_try_recv(ch[i], &elem))
            received++;
        check(weft_chan_try_recv(ch[i], &elem) == -EPIPE);
        weft_chan_destroy(ch[i]);
    }
}
static fiber int sends(void)
{
    transfer(1, false);
    check(sent == received);
    return wrong;
}
static fiber int selects(void)
{
    transfer(2, false);
    check(sent == received);
    return wrong;
}
/* A destroyed sender cannot tell that it has sent, nor a receiver that it has received. */
static fiber int destroys(void)
{
    transfer(any(2) + 1, true);
    check(received <= sent + SENDERS && sent <= received + RECEIVERS);
    return wrong;
}
static int alive;
static void ends(int *unused) { (void)unused; alive--; }
static fiber void child(int depth)
{
    int here __attribute__((cleanup(ends), unused)) = ++alive;
    if (depth) {
        WEFT_SCOPE(s);
        for (int i = any(3); i; i--)
            weft_scope_spawn(&s, child(depth - 1));
        if (any(2))
            weft_scope_join_until(&s, some_deadline());
        if (!any(4))
            weft_scope_cancel(&s);
    }
    dally();
}
static fiber int scopes(void)
{
    for (int i = 0; i < SENDERS; i++)
        tasks[i] = weft_spawn(child(3));
    for (int i = SENDERS; i < SENDERS + RECEIVERS; i++)
        tasks[i] = NULL;
    weft_join(weft_spawn(chaos(true)), NULL);
    for (int i = 0; i < SENDERS; i++)
        if (tasks[i])
            weft_join(tasks[i], NULL);
    check(alive == 0);
    return wrong;
}
static weft_event e;
static weft_group g;
static int began, ended;
static void done(int *unused) { (void)unused; weft_group_done(&g); }
static fiber void work(void)
{
    int here __attribute__((cleanup(done), unused)) = 0;
    began++;
    int status = weft_event_wait_until(&e, some_deadline());
    check(status != 0 || began >= 1);
    ended += status == 0 || status == -ETIMEDOUT || status == -ECANCELED;
    dally();
}
static fiber int gates(void)
{
    e = (weft_event)WEFT_EVENT_INIT;
    g = (weft_group)WEFT_GROUP_INIT;
    began = ended = 0;
    for (int i = 0; i < SENDERS + RECEIVERS; i++) {
        weft_group_add(&g, 1);
        tasks[i] = weft_spawn(work());
    }
    weft_sleep_ns(any(30));
    for (int i = 0; i < SENDERS + RECEIVERS; i++)
        if (!any(4)) {
            if (any(2))
                weft_cancel(tasks[i]);
            else if (any(2) && began == SENDERS + RECEIVERS) {
                weft_destroy(tasks[i]);
                tasks[i] = NULL;
            }
        }
    weft_event_set(&e);
    check(weft_group_wait(&g) == 0 && g.count == 0);
    for (int i = 0; i < SENDERS + RECEIVERS; i++)
        if (tasks[i])
            weft_join(tasks[i], NULL);
    check(!e.waiters.next && !g.waiters.next && began == SENDERS + RECEIVERS);
    return wrong;
}
int main(void)
{
    poison_install();
    SIMULATED(sends, 10000);
    SIMULATED(selects, 10000);
    SIMULATED(destroys, 10000);
    SIMULATED(scopes, 10000);
    SIMULATED(gates, 10000);
    poison_check();
    return 0;
}
