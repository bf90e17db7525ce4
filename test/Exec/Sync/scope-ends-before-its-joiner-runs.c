// G: a task waits for the children of another's scope; when it runs, the scope is no more: its block was left, its task
// G: was joined there, cancelled, destroyed. The wait is over with 0, or as it was ended before, and nothing is written
// G: where the scope was. [a scope that ends before the task that joins it runs]
// OUT: left: 0, 0 bytes changed
// OUT: joined by its own: 0, 0 bytes changed
// OUT: cancelled: 0, 0 bytes changed
// OUT: destroyed: 0, 0 bytes changed
// OUT: destroyed behind a cancel: ECANCELED, 0 bytes changed
// RUN: %exec --levels "O0 O1 O2 O3 Os asan valgrind" %s
#include "exec.h"
#include "status.h"

static weft_scope *shared;

static fiber void child(void)
{
    weft_cancel_defer();
    weft_yield();
    weft_yield();
    weft_yield();
}
enum how { LEAVES, JOINS, SLEEPS };
static fiber void owner(enum how how)
{
    WEFT_SCOPE(s);
    shared = &s;
    weft_scope_spawn(&s, child());
    if (how == JOINS)
        weft_scope_join(&s);
    else if (how == SLEEPS)
        weft_sleep_ms(60000);
}
static fiber int joiner(void) { return weft_scope_join(shared); }

/* Blocks that were given back, with the pattern that they were left with. */
enum { GONE = 0x5a, MOST = 64 };
static struct {
    unsigned char *at;
    size_t bytes;
} gone[MOST];
static int count;

static void *fresh(void *ctx, size_t bytes, size_t align)
{
    (void)ctx;
    return aligned_alloc(align < 16 ? 16 : align, (bytes + 63) / 64 * 64);
}
static void forget(void *ctx, void *p, size_t bytes)
{
    (void)ctx;
    REQUIRE(count < MOST);
    gone[count].at = p;
    gone[count++].bytes = bytes;
    memset(p, GONE, bytes);
}
static const struct weft_allocator marks = {fresh, forget, NULL};

static int changed(void)
{
    int bytes = 0;
    while (count) {
        unsigned char *at = gone[--count].at;
        for (size_t i = 0; i < gone[count].bytes; i++)
            bytes += at[i] != GONE;
        free(at);
    }
    return bytes;
}

typedef fiber void ends(weft_task *owner);
static fiber void lets_go(weft_task *t) { weft_detach(t); }
static fiber void cancels(weft_task *t)
{
    weft_cancel(t);
    weft_detach(t);
}
static fiber void destroys(weft_task *t) { weft_destroy(t); }

static fiber void case_of(const char *name, enum how how, ends *end, bool ended_before)
{
    weft_task *t = weft_spawn_now(owner(how));
    weft_task *waits = weft_spawn_now(joiner());
    if (ended_before)
        weft_cancel(waits);
    end(t);
    int status = -1;
    weft_join(waits, &status);
    trace("%s: %s, ", name, status_name(status));
    trace("%d bytes changed\n", changed());
}
static fiber int root(void)
{
    case_of("left", LEAVES, lets_go, false);
    case_of("joined by its own", JOINS, lets_go, false);
    case_of("cancelled", SLEEPS, cancels, false);
    case_of("destroyed", SLEEPS, destroys, false);
    case_of("destroyed behind a cancel", SLEEPS, destroys, true);
    return 0;
}
int main(void)
{
    weft_set_allocator(&marks);
    int r = weft_run(root());
    changed();
    return r;
}
