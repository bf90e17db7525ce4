// Without descriptors for what the scheduler needs itself, calls that wait return -EMFILE, and work as soon as there are
// some.
// OUT: refused, then read 1, worked 1, signalled 1
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>
#include <weft/io.h>
static int ends[2];
static void count(void *n) { ++*(int *)n; }
/* One more descriptor each time, until that is enough for all. */
static fiber int refusals(void)
{
    struct rlimit limit;
    int refused = 0, n = 0;
    char byte;
    getrlimit(RLIMIT_NOFILE, &limit);
    for (rlim_t more = 1; more < 20; more++) {
        setrlimit(RLIMIT_NOFILE, &(struct rlimit){(rlim_t)ends[1] + more, limit.rlim_max});
        int read = (int)weft_read_until(ends[0], &byte, 1, weft_now_ns() + 1000);
        int work = weft_work(count, &n), watch = weft_signal_watch(SIGUSR1);
        REQUIRE(read == -ETIMEDOUT || read == -EMFILE);
        REQUIRE((work == 0 || work == -EMFILE) && (watch == 0 || watch == -EMFILE));
        if (read == -ETIMEDOUT && !work && !watch)
            break;
        refused++;
    }
    setrlimit(RLIMIT_NOFILE, &limit);
    return refused;
}
static fiber int root(void)
{
    int n = 0;
    char byte;
    REQUIRE(pipe(ends) == 0);
    int refused = refusals();
    REQUIRE(weft_write(ends[1], "x", 1) == 1);
    bool has_read = weft_read(ends[0], &byte, 1) == 1, has_worked = weft_work(count, &n) == 0 && n == 1;
    kill(getpid(), SIGUSR1);
    trace("%s, then read %d, worked %d, signalled %d\n", refused ? "refused" : "never refused", has_read, has_worked,
          weft_signal_wait(SIGUSR1) == 0);
    return 0;
}
int main(void)
{
    poison_install();
    weft_run(root());
    poison_check();
    return 0;
}
