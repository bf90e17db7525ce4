// G: children that are fibers of the runtime, or of another file with fiber_bound, or behind a pointer with it, lie in the
// G: frame of their parent as well; one that takes more than is promised, or is aligned to more, has a block and runs the
// G: same. [children of a scope whose size is only promised]
// OUT: of the runtime: 0 blocks, sum 33
// OUT: of another file: 0 blocks, sum 6
// OUT: with arguments: 0 blocks, sum 31
// OUT: with results: 0 blocks, sum 12
// OUT: aligned to 16: 0 blocks, sum 3
// OUT: more than is promised: 1 blocks, sum 4
// OUT: aligned to 64: 1 blocks, sum 5
// OUT: behind a pointer: 0 blocks, sum 22
// OUT: behind one, more than is promised: 1 blocks, sum 7
// OUT: behind one without a promise: 1 blocks, sum 16
// OUT: without memory: 0 blocks, sum 6
// OUT: destroyed at 6 moments: all clean
// RUN: %exec --also valgrind --with %S/Inputs/children.c %s
#define CHILDREN_ARE_ELSEWHERE
#include "Inputs/child-blocks.h"
#include "Inputs/children.h"
#include "exec.h"
#include "status.h"

static weft_chan *chan;
static weft_mutex mutex = WEFT_MUTEX_INIT;

static fiber void of_the_runtime(void)
{
    int sent = 30, got = 0, other = 3;
    struct weft_case cases[1] = {{.op = WEFT_RECV, .chan = chan, .elem = &got}};
    REQUIRE(weft_mutex_lock(&mutex) == 0);
    {
        WEFT_SCOPE(s);
        weft_scope_spawn(&s, weft_sleep_ms(1));
        weft_scope_spawn(&s, weft_yield());
        weft_scope_spawn(&s, weft_select(cases, 1));
        weft_scope_spawn(&s, weft_chan_send(chan, &sent));
        weft_scope_spawn(&s, weft_mutex_lock_until(&mutex, 1));
        weft_scope_join(&s);
    }
    sum += got;
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, weft_chan_recv_until(chan, &got, WEFT_NEVER));
    weft_yield();
    weft_scope_spawn(&s, weft_chan_send(chan, &other));
    weft_scope_join(&s);
    sum += got;
    weft_mutex_unlock(&mutex);
}
static fiber void of_another_file(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, adds(1));
    weft_scope_spawn(&s, adds(2));
    weft_scope_join(&s);
}
static fiber void with_arguments(void)
{
    struct six six = {{1, 2, 3, 4, 5, 6}};
    int four = 4;
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, adds_many(1, 2, six, 3.0, &four));
    weft_scope_join(&s);
}
static fiber void with_results(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, gives_six(5));
    weft_scope_spawn(&s, gives_double(7));
    weft_scope_join(&s);
}
static fiber void aligned_to_16(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, is_aligned(3));
    weft_scope_join(&s);
}
static fiber void more(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, takes_more(4));
    weft_scope_join(&s);
}
static fiber void aligned_to_64(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, is_aligned_to_64(5));
    weft_scope_join(&s);
}
struct ops {
    BOUND(80) fiber void (*run)(int n);
    BOUND(80) fiber struct six (*give)(int n);
    fiber void (*any)(int n);
};
static fiber void pointers(const struct ops *o)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, o->run(8));
    weft_scope_spawn(&s, o->give(6));
    weft_scope_join(&s);
}
static fiber void pointer_to_more(const struct ops *o)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, o->run(7));
    weft_scope_join(&s);
}
static fiber void unbounded(const struct ops *o)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, o->any(8));
    weft_scope_join(&s);
}
static fiber void no_memory(void)
{
    WEFT_SCOPE(s);
    poison_refuse = 1;
    REQUIRE(weft_scope_spawn(&s, adds(3)));
    REQUIRE(weft_scope_spawn(&s, weft_sleep_ms(0)));
    REQUIRE(poison_refuse == 1);
    poison_refuse = 0;
    weft_scope_join(&s);
}

static struct ops *get(struct ops *ops)
{
    escape(ops);
    return ops;
}

static fiber void destroyed_anywhere(void)
{
    for (int k = 0; k < 6; k++) {
        weft_task *t = weft_spawn(of_the_runtime());
        for (int i = 0; i < k; i++)
            weft_yield();
        int live = poison_live;
        weft_destroy(t);
        REQUIRE(poison_live == live - 1);
        REQUIRE(weft_chan_try_send(chan, &k) == -EAGAIN);
        mutex = (weft_mutex)WEFT_MUTEX_INIT;
    }
    trace("destroyed at 6 moments: all clean\n");
}
static fiber int root(void)
{
    static struct ops small = {adds, gives_six, adds}, large;
    void *unnamed = (void *)takes_more;
    memcpy(&large.run, &unnamed, sizeof unnamed);
    chan = weft_chan_create(sizeof(int), 0);
    CASE("of the runtime", of_the_runtime());
    CASE("of another file", of_another_file());
    CASE("with arguments", with_arguments());
    CASE("with results", with_results());
    CASE("aligned to 16", aligned_to_16());
    CASE("more than is promised", more());
    CASE("aligned to 64", aligned_to_64());
    CASE("behind a pointer", pointers(get(&small)));
    CASE("behind one, more than is promised", pointer_to_more(get(&large)));
    CASE("behind one without a promise", unbounded(get(&small)));
    CASE("without memory", no_memory());
    destroyed_anywhere();
    weft_chan_destroy(chan);
    return 0;
}
int main(void)
{
    weft_set_allocator(&counts);
    int r = weft_run(root());
    poison_check();
    return r;
}
