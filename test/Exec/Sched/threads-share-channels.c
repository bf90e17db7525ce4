// I: tasks of four threads and plain code hand each other values through channels and select; nothing is lost, each
// I: sender's elements arrive in order.
// OUT: 6000 from tasks, 500 from plain code, in order
// OUT: 0 left
// RUN: %exec --levels "O0 O2 asan tsan" %s
#include "exec.h"
#include <pthread.h>
enum { THREADS = 3, EACH = 2000, PLAIN = 500 };
static weft_chan *buffered, *direct;
static fiber void send_all(int who)
{
    for (int i = 0; i < EACH; i++) {
        int elem = who * 10000 + i;
        struct weft_case cases[] = {{WEFT_SEND, buffered, &elem, 9}, {WEFT_SEND, direct, &elem, 9}};
        if (who == 0)
            weft_chan_send(buffered, &elem);
        else if (who == 1)
            weft_chan_send(direct, &elem);
        else
            weft_select(cases, 2);
    }
}
static void *send_plainly(void *arg)
{
    for (int i = 0; i < PLAIN;) {
        int elem = THREADS * 10000 + i;
        i += weft_chan_try_send(i % 2 ? buffered : direct, &elem) == 0;
    }
    return arg;
}
static fiber int root(void)
{
    weft_sched *scheds[THREADS];
    weft_task *tasks[THREADS];
    pthread_t thread;
    int last[THREADS + 1] = {-1, -1, -1, -1}, counts[THREADS + 1] = {0}, wrong = 0, elem;
    buffered = weft_chan_create(sizeof(int), 4);
    direct = weft_chan_create(sizeof(int), 0);
    for (int i = 0; i < THREADS; i++) {
        scheds[i] = weft_sched_start();
        tasks[i] = weft_spawn_on(scheds[i], send_all(i));
    }
    pthread_create(&thread, NULL, send_plainly, NULL);
    for (int i = 0; i < THREADS * EACH + PLAIN; i++) {
        struct weft_case cases[] = {{WEFT_RECV, buffered, &elem, 9}, {WEFT_RECV, direct, &elem, 9}};
        int at = weft_select(cases, 2);
        int who = elem / 10000, number = elem % 10000;
        counts[who]++;
        /* One that sends in two channels may be overtaken in the buffer. */
        wrong += at < 0 || cases[at].status || (who < 2 && number != last[who] + 1);
        last[who] = number;
    }
    pthread_join(thread, NULL);
    for (int i = 0; i < THREADS; i++)
        wrong += weft_join(tasks[i], NULL) != 0 || weft_sched_stop(scheds[i]) != 0;
    trace("%d from tasks, %d from plain code, %s\n", counts[0] + counts[1] + counts[2], counts[3], wrong ? "wrong" : "in order");
    trace("%d left\n", weft_chan_try_recv(buffered, &elem) == 0 || weft_chan_try_recv(direct, &elem) == 0);
    weft_chan_destroy(buffered);
    weft_chan_destroy(direct);
    return 0;
}
int main(void) { return weft_run(root()); }
