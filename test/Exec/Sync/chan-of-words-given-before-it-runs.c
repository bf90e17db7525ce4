// G: a task gets what it waits for in a channel of words, and before it runs it is left alone, cancelled or destroyed; its
// G: call has its frame in the caller's, in the arena, or is the root.
// OUT: embedded: 0 7 gone, 0 7 ECANCELED gone, gone,
// OUT: in the arena: 0 7 gone, 0 7 ECANCELED gone, gone,
// OUT: deep in the arena: 0 7 gone, 0 7 ECANCELED gone, gone,
// OUT: root: 0 7, ECANCELED 7, destroyed
// OUT: senders, capacity 0: gone, ECANCELED gone, 0 gone, received 1 2 3
// OUT: senders, capacity 1: gone, ECANCELED gone, 0 gone, received 1 2 3
// OUT: ended otherwise: ECANCELED gone, EPIPE gone, EPIPE gone,
// OUT: from a thread: 0 7 gone,
// RUN: %exec --levels "O0 O2 asan tsan" --also valgrind %s
#include "exec.h"
#include "status.h"
#include <pthread.h>

typedef fiber int recv_fn(weft_chan *ch, void *elem);
static recv_fn *volatile recv_pointer = weft_chan_recv;
enum way { EMBEDDED, IN_ARENA, DEEP, WAYS };

static void gone(int *unused)
{
    (void)unused;
    trace(" gone,");
}

static fiber int recv_deep(weft_chan *ch, void *elem, int depth)
{
    volatile char kept[40] = {(char)depth};
    int status = depth ? recv_deep(ch, elem, depth - 1) : recv_pointer(ch, elem);
    REQUIRE(kept[0] == (char)depth);
    return status;
}

static fiber int recv_one(weft_chan *ch, int64_t *got, enum way way)
{
    switch (way) {
    case EMBEDDED: return weft_chan_recv(ch, got);
    case IN_ARENA: return recv_pointer(ch, got);
    default: return recv_deep(ch, got, 20);
    }
}

static fiber int receiver(weft_chan *ch, enum way way)
{
    int cleaned __attribute__((cleanup(gone))) = 0;
    int64_t got = 0;
    int status = recv_one(ch, &got, way);
    trace(" %s %d", status_name(status), (int)got);
    if (weft_chan_try_recv(ch, &got) == -EPIPE)
        return status;
    status = weft_yield();
    if (status)
        trace(" %s", status_name(status));
    return status;
}

static fiber void give_to(enum way way, weft_chan *ch, const char *name)
{
    const int64_t seven = 7;
    trace("%s:", name);
    for (int what = 0; what < 3; what++) {
        weft_task *t = weft_spawn(receiver(ch, way));
        weft_yield();
        REQUIRE(weft_chan_send(ch, &seven) == 0);
        if (what == 1)
            weft_cancel(t);
        if (what == 2)
            weft_destroy(t);
        else
            weft_join(t, NULL);
    }
    trace("\n");
}

static fiber void roots(weft_chan *ch)
{
    static int64_t got[3];
    const int64_t seven = 7;
    int status[2];
    weft_task *t[3];
    for (int i = 0; i < 3; i++)
        t[i] = weft_spawn(weft_chan_recv(ch, &got[i]));
    weft_yield();
    for (int i = 0; i < 3; i++)
        REQUIRE(weft_chan_send(ch, &seven) == 0);
    weft_cancel(t[1]);
    weft_destroy(t[2]);
    for (int i = 0; i < 2; i++) {
        int joined = weft_join(t[i], &status[i]);
        REQUIRE(status[i] == 0);
        trace("%s %s %d,", i ? "" : "root:", status_name(joined), (int)got[i]);
    }
    REQUIRE(got[2] == 7);
    trace(" destroyed\n");
}

static fiber int sender(weft_chan *ch, int64_t value)
{
    int cleaned __attribute__((cleanup(gone))) = 0;
    int status = weft_chan_send(ch, &value);
    int yielded = weft_yield();
    trace(" %s", status_name(status ? status : yielded));
    return status;
}

/* What was taken from a sender is received, whatever becomes of that. */
static fiber void senders(size_t capacity)
{
    int64_t got[3], filler = 0;
    weft_chan *ch = weft_chan_create(sizeof(int64_t), capacity);
    weft_task *t[3];
    for (size_t i = 0; i < capacity; i++)
        REQUIRE(weft_chan_send(ch, &filler) == 0);
    for (int i = 0; i < 3; i++)
        t[i] = weft_spawn(sender(ch, i + 1));
    weft_yield();
    trace("senders, capacity %d:", (int)capacity);
    for (size_t i = 0; i < capacity; i++)
        REQUIRE(weft_chan_recv(ch, &got[0]) == 0 && got[0] == 0);
    for (int i = 0; i < 3; i++)
        REQUIRE(weft_chan_recv(ch, &got[i]) == 0);
    weft_cancel(t[1]);
    weft_destroy(t[2]);
    weft_join(t[0], NULL);
    weft_join(t[1], NULL);
    trace(" received %d %d %d\n", (int)got[0], (int)got[1], (int)got[2]);
    weft_chan_destroy(ch);
}

static fiber void ended_otherwise(void)
{
    weft_chan *ch = weft_chan_create(sizeof(int64_t), 0);
    weft_task *cancelled = weft_spawn(sender(ch, 1)), *t[2];
    weft_yield();
    trace("ended otherwise:");
    weft_cancel(cancelled);
    for (int i = 0; i < 2; i++)
        t[i] = weft_spawn(sender(ch, i + 2));
    weft_yield();
    weft_chan_close(ch);
    weft_join(cancelled, NULL);
    weft_join(t[0], NULL);
    weft_join(t[1], NULL);
    trace("\n");
    weft_chan_destroy(ch);
}

static void *send_seven(void *ch)
{
    const int64_t seven = 7;
    REQUIRE(weft_chan_try_send(ch, &seven) == 0);
    return NULL;
}

/* It began to wait when the process had one thread. */
static fiber void from_a_thread(weft_chan *ch)
{
    pthread_t thread;
    weft_task *t = weft_spawn(receiver(ch, IN_ARENA));
    weft_yield();
    trace("from a thread:");
    pthread_create(&thread, NULL, send_seven, ch);
    pthread_join(thread, NULL);
    weft_join(t, NULL);
    trace("\n");
}

static fiber int root(void)
{
    weft_chan *ch = weft_chan_create(sizeof(int64_t), 0);
    give_to(EMBEDDED, ch, "embedded");
    give_to(IN_ARENA, ch, "in the arena");
    give_to(DEEP, ch, "deep in the arena");
    roots(ch);
    senders(0);
    senders(1);
    ended_otherwise();
    from_a_thread(ch);
    weft_chan_destroy(ch);
    return 0;
}
int main(void) { return weft_run(root()); }
