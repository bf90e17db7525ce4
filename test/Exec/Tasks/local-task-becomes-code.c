// A: a task whose handle stays in its function becomes part of that, and whatever is asked of it or done with it is
// what a task of its own would answer and do: state, result, misuse, cleanups, several at once, made again, in fibers.
// [a task that becomes code answers and does what one of its own would]
// OUT: range 55
// OUT: nothing 0 1
// OUT: pairs 1 -1 2 -2 3 -3 done
// OUT: ended 0 0 1 -22 -22 1 42
// OUT: void no
// OUT: two 1 1 2 4 3 9 4 16
// OUT: again 0 1 3 6 10
// OUT: early 0: 0
// OUT: early 1: 1 3
// OUT: early 2: 2 21 3
// OUT: early 3: 2 21 3
// OUT: early 4: 2 21 3
// OUT: twice 1 2 | 1 2 3
// OUT: object 30 6.5
// OUT: array 10 20 30 60
// OUT: address 5 6
// OUT: in fiber 0 1 3 6
// OUT: nested 2 4 6 sum 12
// OUT: switch 3 1 2 5
// OUT: first 7 then 8
// RUN: %exec --also valgrind %s
#include "exec.h"

static NOINLINE int opaque(int x)
{
    __asm__ volatile("" : "+r"(x));
    return x;
}

static fiber void range(int first, int last, int *value)
{
    for (int i = first; i <= last; i++) {
        *value = i;
        weft_suspend();
    }
}

static void sum_of_range(void)
{
    int value, sum = 0;
    weft_task *t = weft_create(range(1, opaque(10), &value));
    while (weft_resume(t) == WEFT_SUSPENDED)
        sum += value;
    weft_destroy(t);
    trace("range %d\n", sum);
    t = weft_create(range(1, opaque(0), &value));
    trace("nothing %d %d\n", weft_done(t), weft_resume(t));
    weft_destroy(t);
}

static fiber void pairs(int n, int *value)
{
    for (int i = 1; i <= n; i++) {
        *value = i;
        weft_suspend();
        *value = -i;
        weft_suspend();
    }
}

static void two_points(void)
{
    int value;
    weft_task *t = weft_create(pairs(opaque(3), &value));
    trace("pairs");
    for (;;) {
        int status = weft_resume(t);
        if (status != WEFT_SUSPENDED)
            break;
        trace(" %d", value);
    }
    trace(weft_done(t) ? " done\n" : "\n");
    weft_destroy(t);
}

static fiber int answer(int x)
{
    weft_suspend();
    return x * 2;
}

static void ask(void)
{
    weft_task *t = weft_create(answer(opaque(21)));
    if (!t) {
        trace("no memory\n");
        return;
    }
    bool before = weft_result(t) != NULL;
    int one = weft_resume(t), two = weft_resume(t), three = weft_resume(t), four = weft_resume(t);
    trace("ended %d %d %d %d %d %d %d\n", before, one, two, three, four, weft_done(t), *(int *)weft_result(t));
    weft_destroy(t);
    int value;
    t = weft_create(range(1, 0, &value));
    weft_resume(t);
    trace("void %s\n", weft_result(t) ? "yes" : "no");
    weft_destroy(t);
}

static fiber void squares(int *value)
{
    for (int i = 1;; i++) {
        *value = i * i;
        weft_suspend();
    }
}

static void two_at_once(void)
{
    int a, b;
    weft_task *s = weft_create(range(1, opaque(4), &a)), *t = weft_create(squares(&b));
    trace("two");
    while (weft_resume(s) == WEFT_SUSPENDED && weft_resume(t) == WEFT_SUSPENDED)
        trace(" %d %d", a, b);
    trace("\n");
    weft_destroy(t);
    weft_destroy(s);
}

static void made_again(void)
{
    trace("again");
    for (int n = 0; n < opaque(5); n++) {
        int value, sum = 0;
        weft_task *t = weft_create(range(1, n, &value));
        while (!weft_done(t))
            if (weft_resume(t) == WEFT_SUSPENDED)
                sum += value;
        weft_destroy(t);
        trace(" %d", sum);
    }
    trace("\n");
}

static int told[8], tellings;

static void tell(int *number)
{
    told[tellings++ & 7] = *number;
}

#define TELLS __attribute__((cleanup(tell)))

static fiber void scopes(int n)
{
    TELLS int outer = 3;
    weft_suspend();
    {
        TELLS int inner = 20;
        inner++;
        weft_suspend();
        inner += n > 100;
    }
    weft_suspend();
    outer += n > 100;
}

static void destroyed_early(void)
{
    for (int at = 0; at <= opaque(4); at++) {
        tellings = 0;
        weft_task *t = weft_create(scopes(at));
        for (int i = 0; i < at; i++)
            if (weft_resume(t) != WEFT_SUSPENDED)
                break;
        weft_destroy(t);
        trace("early %d: %d", at, tellings);
        for (int i = 0; i < tellings; i++)
            trace(" %d", told[i]);
        trace("\n");
    }
}

static void two_ways(bool longer)
{
    int value;
    weft_task *t = weft_create(range(1, 9, &value));
    weft_resume(t);
    trace(" %d", value);
    weft_resume(t);
    trace(" %d", value);
    if (longer) {
        weft_resume(t);
        trace(" %d", value);
        weft_destroy(t);
        return;
    }
    weft_destroy(t);
}

struct big {
    long a[4];
    double d;
};

static fiber struct big changed(struct big b)
{
    for (int i = 0; i < 4; i++) {
        b.a[i] *= 3;
        weft_suspend();
    }
    b.d += 0.5;
    return b;
}

static void objects(void)
{
    struct big b = {{1, 2, 3, opaque(4)}, 6};
    weft_task *t = weft_create(changed(b));
    b.a[0] = 1000;
    while (weft_resume(t) == WEFT_SUSPENDED)
        b.a[1]++;
    struct big *r = weft_result(t);
    trace("object %ld %.1f\n", r->a[0] + r->a[1] + r->a[2] + r->a[3], r->d);
    weft_destroy(t);
}

static fiber int in_array(int *value)
{
    int all[3], sum = 0;
    for (int i = 0; i < 3; i++) {
        all[i] = (i + 1) * 10;
        *value = all[i];
        weft_suspend();
    }
    for (int i = 0; i < 3; i++)
        sum += all[opaque(i)];
    return sum;
}

static void arrays(void)
{
    int value;
    weft_task *t = weft_create(in_array(&value));
    trace("array");
    while (weft_resume(t) == WEFT_SUSPENDED)
        trace(" %d", value);
    trace(" %d\n", *(const int *)weft_result(t));
    weft_destroy(t);
}

static int *shown;

static fiber void shows(int n)
{
    int mine = n;
    shown = &mine;
    weft_suspend();
    mine++;
    weft_suspend();
}

/* What the task shows is there until it is destroyed, which it never is. */
static NOINLINE void left_behind(int n)
{
    weft_task *t = weft_create(shows(n));
    weft_resume(t);
    if (n > 100)
        weft_destroy(t);
}

static void addresses(void)
{
    weft_task *t = weft_create(shows(opaque(5)));
    weft_resume(t);
    int first = *shown;
    weft_resume(t);
    trace("address %d %d\n", first, *shown);
    weft_destroy(t);
    left_behind(opaque(77));
    exec_scribble();
    REQUIRE(*shown == 77);
}

static fiber void sums(int n)
{
    trace("in fiber");
    for (int i = 0; i < n; i++) {
        int value, sum = 0;
        weft_task *t = weft_create(range(1, i, &value));
        while (weft_resume(t) == WEFT_SUSPENDED) {
            weft_suspend();
            sum += value;
            weft_suspend();
        }
        weft_destroy(t);
        trace(" %d", sum);
    }
    trace("\n");
}

static fiber void doubled(int n, int *out)
{
    int in;
    weft_task *t = weft_create(range(1, n, &in));
    while (weft_resume(t) == WEFT_SUSPENDED) {
        *out = 2 * in;
        weft_suspend();
    }
    weft_destroy(t);
}

static void generator_of_generator(void)
{
    int value, sum = 0;
    weft_task *t = weft_create(doubled(opaque(3), &value));
    trace("nested");
    while (weft_resume(t) == WEFT_SUSPENDED) {
        trace(" %d", value);
        sum += value;
    }
    weft_destroy(t);
    trace(" sum %d\n", sum);
}

static fiber int steps(int start, int *value)
{
    int i = start;
    switch (start) {
        for (;;) {
        case 3:
            *value = 3;
            weft_suspend();
            i -= 2;
        case 1:
            *value = i;
            weft_suspend();
            i++;
        case 2:
            *value = i;
            weft_suspend();
            return i + 3;
        }
    }
    return 0;
}

static void switches(void)
{
    int value;
    weft_task *t = weft_create(steps(opaque(3), &value));
    trace("switch");
    while (weft_resume(t) == WEFT_SUSPENDED)
        trace(" %d", value);
    trace(" %d\n", *(int *)weft_result(t));
    weft_destroy(t);
}

static int first_of(int first)
{
    int value = 0;
    weft_task *t = weft_create(range(first, 100, &value));
    int status = weft_resume(t);
    weft_destroy(t);
    return status == WEFT_SUSPENDED ? value : -1;
}

int main(void)
{
    sum_of_range();
    two_points();
    ask();
    two_at_once();
    made_again();
    destroyed_early();
    trace("twice");
    two_ways(opaque(0));
    trace(" |");
    two_ways(opaque(1));
    trace("\n");
    objects();
    arrays();
    addresses();
    weft_task *t = weft_create(sums(opaque(4)));
    while (weft_resume(t) == WEFT_SUSPENDED)
        exec_scribble();
    weft_destroy(t);
    generator_of_generator();
    switches();
    trace("first %d then %d\n", first_of(7), first_of(8));
    return 0;
}
