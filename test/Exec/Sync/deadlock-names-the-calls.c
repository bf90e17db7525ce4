// A: a deadlock over channels, mutex, select and condition names the tasks and the calls that they wait in.
// RUN: %weft-cc -O1 -g %s -o %t
// RUN: not %t 2> %t.err
// RUN: FileCheck %s < %t.err
// RUN: sh -c '%t 2> /dev/null; test $? = 70'
// CHECK: weft: deadlock: 8 tasks are blocked and nothing can wake them
// CHECK: (locker)
// CHECK-NEXT: #0 weft_mutex_lock
// CHECK-NEXT: #1 deep, line [[#]]
// CHECK-NEXT: #2 locker, line [[#]]
// CHECK: (receiver) "the receiver":
// CHECK-NEXT: #0 weft_chan_recv
// CHECK: (selecter)
// CHECK-NEXT: #0 weft_select
// CHECK: (waiter)
// CHECK-NEXT: #0 weft_cond_wait
// CHECK: (main)
// CHECK-NEXT: #0 weft_join
// CHECK: (receiver_of_words)
// CHECK-NEXT: #0 weft_chan_recv
// CHECK-NEXT: #1 receiver_of_words, line [[#]]
// CHECK-COUNT-2: #0 weft_chan_send
#include <weft/weft.h>
static weft_mutex m = WEFT_MUTEX_INIT, n = WEFT_MUTEX_INIT;
static weft_cond c = WEFT_COND_INIT;
static __attribute__((noinline)) fiber int deep(void) { int s = weft_mutex_lock(&m); weft_mutex_unlock(&m); return s; }
static fiber int locker(void) { return deep(); }
static fiber int receiver(weft_chan *ch) { int v; return weft_chan_recv(ch, &v); }
static fiber int receiver_of_words(weft_chan *ch) { long long v; return weft_chan_recv(ch, &v); }
static fiber int sender_of_words(weft_chan *ch) { long long v = 0; return weft_chan_send(ch, &v); }
static fiber int selecter(weft_chan *ch)
{
    int v;
    struct weft_case one = {WEFT_RECV, ch, &v, 0};
    return weft_select(&one, 1);
}
static fiber int waiter(void) { weft_mutex_lock(&n); return weft_cond_wait(&c, &n); }
fiber int main(void)
{
    weft_chan *ch = weft_chan_create(sizeof(int), 0);
    weft_mutex_lock(&m);
    weft_task *t = weft_spawn(locker());
    weft_set_name(weft_spawn(receiver(ch)), "the receiver");
    weft_detach(weft_spawn(receiver_of_words(weft_chan_create(8, 0))));
    weft_chan *sent = weft_chan_create(8, 0);
    for (int i = 0; i < 2; i++)
        weft_detach(weft_spawn(sender_of_words(sent)));
    weft_spawn(selecter(ch));
    weft_spawn(waiter());
    weft_yield();
    return weft_join(t, NULL);
}
