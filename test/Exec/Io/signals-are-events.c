// A signal wakes those who wait for it, is remembered when nobody does, and ends no other wait.
// OUT: both woken 1
// OUT: remembered once 1
// OUT: timed out 1
// OUT: canceled 1, destroyed, next woken 1
// OUT: unwatched 1
// OUT: cannot be caught 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include <weft/io.h>
static fiber int waits(int number)
{
    return weft_signal_wait(number);
}
static fiber int root(void)
{
    int first = -1, second = -1;
    weft_task *a = weft_spawn(waits(SIGUSR1)), *b = weft_spawn(waits(SIGUSR1));
    weft_sleep_ms(2);
    REQUIRE(kill(getpid(), SIGUSR1) == 0);
    REQUIRE(weft_join(a, &first) == 0 && weft_join(b, &second) == 0);
    trace("both woken %d\n", first == 0 && second == 0);

    REQUIRE(weft_signal_watch(SIGUSR2) == 0 && weft_signal_watch(SIGUSR2) == 0);
    for (int i = 0; i < 3; i++)
        REQUIRE(kill(getpid(), SIGUSR2) == 0);
    /* The first ends the wait, the others come before the next one. */
    int status = weft_signal_wait(SIGUSR2), again = weft_signal_wait(SIGUSR2);
    trace("remembered once %d\n", !status && !again &&
                                      weft_signal_wait_until(SIGUSR2, weft_now_ns() + 20000000) == -ETIMEDOUT);
    trace("timed out %d\n", weft_signal_wait_until(SIGUSR2, 1) == -ETIMEDOUT);

    weft_task *canceled = weft_spawn(waits(SIGUSR1)), *destroyed = weft_spawn(waits(SIGUSR1));
    weft_task *left = weft_spawn(waits(SIGUSR1));
    weft_yield();
    weft_cancel(canceled);
    weft_destroy(destroyed);
    REQUIRE(weft_join(canceled, &first) == -ECANCELED);
    REQUIRE(kill(getpid(), SIGUSR1) == 0);
    REQUIRE(weft_join(left, &second) == 0);
    trace("canceled %d, destroyed, next woken %d\n", first == -ECANCELED, second == 0);

    left = weft_spawn(waits(SIGUSR1));
    weft_yield();
    REQUIRE(weft_signal_unwatch(SIGUSR1) == 0 && weft_signal_unwatch(SIGUSR1) == -EINVAL);
    REQUIRE(weft_join(left, &first) == 0);
    trace("unwatched %d\n", first == -EBADF);
    trace("cannot be caught %d\n", weft_signal_watch(SIGKILL) == -EINVAL && weft_signal_watch(-1) == -EINVAL);
    return 0;
}
int main(void)
{
    return weft_run(root());
}
