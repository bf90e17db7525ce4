// A G: each level of a recursion makes tasks of the next level, whose variables of variable length they write, resumes one to
// A G: its end and one half-way, and destroys both in cleanups: destroyed at every suspension, so that a destroy destroys
// A G: tasks that destroy others. [a destroy whose cleanups destroy tasks that destroy others]
// OUT: 11 suspensions, result 29
// OUT: all given back at 12 points
// RUN: %exec --also valgrind %s
#include "exec.h"
static int alive;
struct owner {
    weft_task *task;
};
static void end(struct owner *o) { weft_destroy(o->task); }
static void count(int *n)
{
    REQUIRE(*n >= 0);
    alive--;
}
static NOINLINE fiber int down(int n, int *out)
{
    int mine __attribute__((cleanup(count), unused)) = n;
    alive++;
    int values[n + 1];
    for (int i = 0; i <= n; i++)
        values[i] = n * 10 + i;
    if (n == 0) {
        *out = 1;
        weft_suspend();
        return 1;
    }
    struct owner whole __attribute__((cleanup(end))) = {weft_create(down(n - 1, &values[0]))};
    int turns = 0;
    while (weft_resume(whole.task) == WEFT_SUSPENDED) {
        *out = values[0] + n;
        turns++;
        weft_suspend();
    }
    struct owner half __attribute__((cleanup(end))) = {weft_create(down(n - 1, &values[n]))};
    for (int i = 0; i < n && weft_resume(half.task) == WEFT_SUSPENDED; i++)
        weft_suspend();
    return *(int *)weft_result(whole.task) + turns + values[n];
}
int main(void)
{
    unsigned points = 0, suspensions;
    poison_install();
    for (bool ended = false; !ended; points++) {
        int out = 0;
        weft_task *t = weft_create(down(4, &out));
        suspensions = exec_drive(t, points);
        ended = weft_done(t);
        if (ended)
            trace("%u suspensions, result %d\n", suspensions, *(int *)weft_result(t));
        weft_destroy(t);
        exec_scribble();
        poison_check();
        REQUIRE(alive == 0);
    }
    trace("all given back at %u points\n", points - 1);
    return 0;
}
