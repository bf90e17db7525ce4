// F G: whichever allocation fails while tasks recurse directly, mutually and through a trait, under cleanups, some of them
// fibers: the task that needed it runs its cleanups, inner first, and ends with -ENOMEM; all others give what they always
// give, before and behind it; every block goes back. A hundred thousand levels deep, too.
// [no memory at every frame of a recursion]
// OUT: every failure hurt one task
// OUT: deep: -12, all cleaned
// RUN: %exec --levels "O0 O1 O2 asan valgrind" %s
#include "exec.h"
#include <errno.h>

/* The n-th request of the allocator fails, and only that. */
static long requests, fail_at;
static bool is_short;
static void *alloc(void *ctx, size_t bytes, size_t align)
{
    (void)ctx;
    if (++requests != fail_at)
        return poison_alloc(NULL, bytes, align);
    is_short = true;
    return NULL;
}
static const struct weft_allocator failing = {alloc, poison_free, NULL};

/* Each level opens a number and must close it, the innermost first. */
struct level { int *open, depth; };
static int wrong_order;
static void leave(struct level *at)
{
    wrong_order += *at->open != at->depth;
    *at->open = at->depth - 1;
}
/* Suspends, but not where it may run because the task ends. */
static fiber void leave_by_fiber(struct level *at)
{
    if (!is_short)
        weft_yield();
    leave(at);
}
#define LEVEL(HANDLER, OPEN, DEPTH) \
    __attribute__((cleanup(HANDLER), unused)) struct level level = {OPEN, *(OPEN) = (DEPTH)}

static NOINLINE fiber long direct(int n, int *open)
{
    LEVEL(leave, open, *open + 1);
    char ballast[200];
    memset(ballast, n, sizeof ballast);
    if (n % 3 == 0)
        weft_yield();
    return n ? direct(n - 1, open) + ballast[n % 7] % 5 : 0;
}

static fiber long odd(int n, int *open);
static NOINLINE fiber long even(int n, int *open)
{
    LEVEL(leave_by_fiber, open, *open + 1);
    weft_yield();
    return n ? odd(n - 1, open) : 1;
}
static NOINLINE fiber long odd(int n, int *open)
{
    long values[n + 1]; /* in the arena as well */
    values[n] = n;
    long rest = n ? even(n - 1, open) : 2;
    weft_yield();
    return rest * 2 + values[n];
}

struct node;
struct ops { fiber long (*sum)(const struct node *self, int *open); };
struct node { const struct ops *ops; const struct node *left, *right; long value; };
static fiber long leaf_sum(const struct node *self, int *open)
{
    LEVEL(leave, open, *open + 1);
    weft_yield();
    return self->value;
}
static fiber long pair_sum(const struct node *self, int *open)
{
    LEVEL(leave, open, *open + 1);
    long left = self->left->ops->sum(self->left, open);
    return left * 3 + self->right->ops->sum(self->right, open);
}
static fiber long wrap_sum(const struct node *self, int *open)
{
    LEVEL(leave_by_fiber, open, *open + 1);
    char ballast[300];
    memset(ballast, 1, sizeof ballast);
    return self->left->ops->sum(self->left, open) + ballast[self->value];
}
static const struct ops leaf = {leaf_sum}, pair = {pair_sum}, wrap = {wrap_sum};
static const struct node a = {&leaf, NULL, NULL, 1}, b = {&leaf, NULL, NULL, 2}, c = {&wrap, &a, NULL, 3};
static const struct node d = {&wrap, &c, NULL, 4}, e = {&pair, &a, &d, 5}, f = {&pair, &e, &b, 6};

enum { KINDS = 4 };
static long value[KINDS];
static int status[KINDS], opened[KINDS];
static bool made[KINDS];

/* What does not recurse needs no memory behind its task's. */
static fiber long bystander(int *open)
{
    LEVEL(leave, open, *open + 1);
    long sum = 0;
    for (int i = 0; i < 30; i++) {
        sum = sum * 3 + i;
        weft_yield();
    }
    return sum;
}
static fiber int all(void)
{
    weft_task *tasks[KINDS] = {
        weft_spawn(bystander(&opened[0])),
        weft_spawn(direct(150, &opened[1])),
        weft_spawn(even(70, &opened[2])),
        weft_spawn(f.ops->sum(&f, &opened[3])),
    };
    for (int i = 0; i < KINDS; i++) {
        made[i] = tasks[i];
        value[i] = -1;
        status[i] = tasks[i] ? weft_join(tasks[i], &value[i]) : 1;
    }
    return 0;
}

static NOINLINE fiber long deep(int n, int *open)
{
    LEVEL(leave, open, *open + 1);
    if (n == 0)
        weft_suspend();
    return n ? deep(n - 1, open) + 1 : 0;
}

int main(void)
{
    weft_set_allocator(&failing);
    fail_at = 0;
    weft_run(all());
    poison_check();
    long right[KINDS], needed = requests;
    for (int i = 0; i < KINDS; i++) {
        right[i] = value[i];
        REQUIRE(made[i] && status[i] == 0 && opened[i] == 0);
    }
    int hurt[KINDS] = {0};
    for (long at = 2; at <= needed; at++) { /* without the first there is no root */
        requests = 0;
        fail_at = at;
        is_short = false;
        weft_run(all());
        int failed = 0;
        for (int i = 0; i < KINDS; i++) {
            bool whole = made[i] && status[i] == 0;
            REQUIRE(whole ? value[i] == right[i] : value[i] == -1 && status[i] == (made[i] ? -ENOMEM : 1));
            REQUIRE(opened[i] == 0);
            failed += !whole;
            hurt[i] += !whole && made[i];
        }
        REQUIRE(failed == 1);
        poison_check();
    }
    REQUIRE(hurt[0] == 0 && hurt[1] > 0 && hurt[2] > 0 && hurt[1] + hurt[2] + hurt[3] > 2);
    REQUIRE(wrong_order == 0);
    trace("every failure hurt one task\n");

    requests = 0;
    fail_at = 12;
    int open = 0;
    weft_task *task = weft_create(deep(100000, &open));
    int ended = weft_resume(task);
    trace("deep: %d, %s\n", ended, open == 0 && wrong_order == 0 ? "all cleaned" : "not cleaned");
    weft_destroy(task);
    poison_check();
    return 0;
}
