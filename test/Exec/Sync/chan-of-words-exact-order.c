// G: elements of eight bytes: order and values with every capacity from 0 to 3, with a receiver whose wait was ended by a
// G: cancel or a deadline before another one's, with a closed channel, and in another program's thread.
// OUT: capacity 0: 12345678, sum 36
// OUT: capacity 1: 12345678, sum 36
// OUT: capacity 2: 12345678, sum 36
// OUT: capacity 3: 12345678, sum 36
// OUT: passed over: ECANCELED ETIMEDOUT 0 7
// OUT: closed: 0 1, 0 2, EPIPE, EPIPE
// OUT: cancelled: ECANCELED, ECANCELED
// OUT: from a thread: 36
// RUN: %exec --levels "O0 O2 asan tsan" %s
#include "exec.h"
#include "status.h"
#include <pthread.h>

static fiber void send_all(weft_chan *ch)
{
    for (int64_t i = 1; i <= 8; i++)
        REQUIRE(weft_chan_send(ch, &i) == 0);
}
static fiber int64_t receive_all(weft_chan *ch, bool shows)
{
    int64_t sum = 0, got;
    for (int i = 0; i < 8; i++) {
        REQUIRE(weft_chan_recv(ch, &got) == 0);
        if (shows)
            trace("%d", (int)got);
        sum += got;
    }
    return sum;
}
static fiber int receive_one(weft_chan *ch, int64_t *got, uint64_t deadline_ns)
{
    return weft_chan_recv_until(ch, got, deadline_ns);
}
static fiber void order(size_t capacity)
{
    int64_t sum;
    weft_chan *ch = weft_chan_create(sizeof(int64_t), capacity);
    trace("capacity %d: ", (int)capacity);
    weft_task *from = weft_spawn(send_all(ch)), *to = weft_spawn(receive_all(ch, true));
    weft_join(from, NULL);
    weft_join(to, &sum);
    trace(", sum %d\n", (int)sum);
    weft_chan_destroy(ch);
}
static fiber void passed_over(void)
{
    int status[3];
    int64_t got[3] = {0, 0, 0}, seven = 7;
    weft_chan *ch = weft_chan_create(sizeof(int64_t), 0);
    weft_task *t[3];
    t[0] = weft_spawn(receive_one(ch, &got[0], WEFT_NEVER));
    t[1] = weft_spawn(receive_one(ch, &got[1], weft_now_ns() + 1));
    t[2] = weft_spawn(receive_one(ch, &got[2], WEFT_NEVER));
    weft_yield();
    weft_sleep_ms(1);
    weft_cancel(t[0]);
    REQUIRE(weft_chan_send(ch, &seven) == 0);
    for (int i = 0; i < 3; i++)
        weft_join(t[i], &status[i]);
    trace("passed over: ECANCELED %s %s %d\n", status_name(status[1]), status_name(status[2]), (int)got[2]);
    REQUIRE(status[0] == -ECANCELED && !got[0] && !got[1]);
    weft_chan_destroy(ch);
}
static fiber void closed(void)
{
    int64_t value = 1;
    weft_chan *ch = weft_chan_create(sizeof(int64_t), 2);
    weft_chan_send(ch, &value);
    value = 2;
    weft_chan_send(ch, &value);
    weft_chan_close(ch);
    trace("closed:");
    for (int i = 0; i < 2; i++) {
        int status = weft_chan_recv(ch, &value);
        trace(" %s %d,", status_name(status), (int)value);
    }
    trace(" %s,", status_name(weft_chan_recv(ch, &value)));
    trace(" %s\n", status_name(weft_chan_send(ch, &value)));
    weft_chan_destroy(ch);
}
/* Although neither would block. */
static fiber void cancelled(void)
{
    int64_t value = 1;
    weft_chan *ch = weft_chan_create(sizeof(int64_t), 2);
    weft_chan_send(ch, &value);
    weft_cancel(weft_self());
    trace("cancelled: %s,", status_name(weft_chan_send(ch, &value)));
    trace(" %s\n", status_name(weft_chan_recv(ch, &value)));
    weft_chan_destroy(ch);
}
static fiber int root(void)
{
    for (size_t capacity = 0; capacity < 4; capacity++)
        order(capacity);
    passed_over();
    closed();
    weft_join(weft_spawn(cancelled()), NULL);
    return 0;
}
static void *sends(void *ch)
{
    weft_run(send_all(ch));
    return NULL;
}
int main(void)
{
    pthread_t thread;
    int r = weft_run(root());
    weft_chan *ch = weft_chan_create(sizeof(int64_t), 1);
    pthread_create(&thread, NULL, sends, ch);
    trace("from a thread: %d\n", (int)weft_run(receive_all(ch, false)));
    pthread_join(thread, NULL);
    weft_chan_destroy(ch);
    return r;
}
