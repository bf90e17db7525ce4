// G: children spawned outside loops into a scope of the same function lie in its frame: nothing is allocated, also
// G: where the scope is in a loop, in nested scopes, without memory, and with over-aligned locals; a child of a loop, of
// G: another function's scope, behind a pointer, of a cycle, of a callee without a body here, or that is huge has a block.
// G: [children of a scope in their parent's frame]
// OUT: two and a plain one: 0 blocks, sum 213
// OUT: a scope in a loop: 0 blocks, sum 30
// OUT: on one of two ways: 0 blocks, sum 100
// OUT: grandchildren: 0 blocks, sum 1002
// OUT: aligned to 64: 0 blocks, sum 1
// OUT: left by return: 0 blocks, sum 111
// OUT: no memory: 0 blocks, sum 20
// OUT: in a loop: 3 blocks, sum 60
// OUT: of another's scope: 1 blocks, sum 10
// OUT: behind a pointer: 1 blocks, sum 10
// OUT: spawns its own kind: 4 blocks, sum 5
// OUT: huge: 1 blocks, sum 1
// OUT: frame that is promised: 1 blocks, sum 10
// RUN: %exec --also valgrind %s
#include "Inputs/child-blocks.h"
#include "exec.h"
#include "status.h"
#define NOINLINE __attribute__((noinline))

static int sum;

static fiber void adds(int n)
{
    sum += n;
    weft_yield();
    sum += n;
}
static fiber void plainly(int n) { sum += n; }
static void at_end(int *n) { sum += *n; }
static fiber void adds_at_end(int n)
{
    int mine __attribute__((cleanup(at_end), unused)) = n;
    weft_sleep_ms(60000);
}

static fiber void two(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, adds(1));
    weft_yield();
    weft_scope_spawn(&s, plainly(201));
    weft_scope_spawn(&s, adds(5));
    weft_scope_join(&s);
}
static fiber void scope_in_loop(void)
{
    for (int i = 0; i < 3; i++) {
        WEFT_SCOPE(s);
        weft_scope_spawn(&s, adds(5));
        weft_scope_join(&s);
    }
}
static fiber void one_of_two(int which)
{
    WEFT_SCOPE(s);
    if (which)
        weft_scope_spawn(&s, adds(50));
    else
        weft_scope_spawn(&s, plainly(7));
    weft_scope_join(&s);
}
static fiber void child_with_child(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, adds(500));
    weft_yield();
    sum++;
    weft_scope_join(&s);
    sum++;
}
static fiber void grandchildren(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, child_with_child());
    weft_scope_join(&s);
}
static fiber void over_aligned(void)
{
    _Alignas(64) char bytes[64];
    memset(bytes, 1, sizeof bytes);
    weft_yield();
    sum += (uintptr_t)bytes % 64 == 0 && bytes[63] == 1;
}
static fiber void spawns_aligned(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, over_aligned());
    weft_scope_join(&s);
}
static fiber int left_by_return(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, adds_at_end(1));
    weft_scope_spawn(&s, adds_at_end(10));
    weft_yield();
    int status = plain(100);
    return status;
}
static fiber void returns(void) { sum += left_by_return(); }
static fiber void no_memory(void)
{
    WEFT_SCOPE(s);
    poison_refuse = 1;
    REQUIRE(weft_scope_spawn(&s, adds(10)));
    REQUIRE(poison_refuse == 1);
    poison_refuse = 0;
    weft_scope_join(&s);
}
static fiber void in_loop(void)
{
    WEFT_SCOPE(s);
    for (int i = 0; i < 3; i++)
        weft_scope_spawn(&s, adds(10));
    weft_scope_join(&s);
}
static NOINLINE fiber void spawns_into(weft_scope *s) { weft_scope_spawn(s, adds(5)); }
static fiber void anothers(void)
{
    WEFT_SCOPE(s);
    spawns_into(&s);
    weft_scope_join(&s);
}
typedef fiber void adder(int n);
static adder *volatile pointer = adds;
static fiber void by_pointer(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, pointer(5));
    weft_scope_join(&s);
}
static fiber void own_kind(int depth)
{
    sum++;
    if (!depth)
        return;
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, own_kind(depth - 1));
    weft_scope_join(&s);
}
static fiber void huge(void)
{
    char bytes[70000];
    char *volatile somewhere = memset(bytes, 1, sizeof bytes);
    weft_yield();
    sum += somewhere[69999];
}
static fiber void spawns_huge(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, huge());
    weft_scope_join(&s);
}
static NOINLINE WEFT_FIBER_BOUND(224) void promised(void)
{
    WEFT_SCOPE(s);
    weft_scope_spawn(&s, adds(5));
    weft_scope_join(&s);
}
static fiber void calls_promised(void) { promised(); }

static fiber int root(void)
{
    CASE("two and a plain one", two());
    CASE("a scope in a loop", scope_in_loop());
    CASE("on one of two ways", one_of_two(1));
    CASE("grandchildren", grandchildren());
    CASE("aligned to 64", spawns_aligned());
    CASE("left by return", returns());
    CASE("no memory", no_memory());
    CASE("in a loop", in_loop());
    CASE("of another's scope", anothers());
    CASE("behind a pointer", by_pointer());
    CASE("spawns its own kind", own_kind(4));
    CASE("huge", spawns_huge());
    CASE("frame that is promised", calls_promised());
    return 0;
}
int main(void)
{
    weft_set_allocator(&counts);
    int r = weft_run(root());
    poison_check();
    return r;
}
