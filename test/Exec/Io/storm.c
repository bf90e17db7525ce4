// Tasks that read, write, wait, sleep and close at random are cancelled, destroyed and closed under at random: nothing is
// lost or used twice, every call says why it ended, and a seed gives the same run again.  (PROGRAM SEED COUNT)
// OUT: 40 seeds, each twice the same
// RUN: %exec --levels "O0 O2 asan" %s
#define _GNU_SOURCE
#include "exec.h"
#include "simulate.h"
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>
#include <weft/io.h>
enum { PAIRS = 6, TASKS = 24, STEPS = 400 };
static uint64_t state, hash;
static unsigned choose(unsigned n)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(state >> 33) % n;
}
static void note(long what)
{
    hash = (hash ^ (uint64_t)what) * 0x100000001b3u;
}
static int ends[PAIRS][2];
static long cleanups, begun;
static void open_pair(int i)
{
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends[i]) == 0);
}
static void is_cleaned(const int *number)
{
    cleanups++;
    note(*number);
}
static fiber ssize_t call(int fd, char *bytes, size_t n)
{
    uint64_t soon_ns = weft_now_ns() + choose(3) * 1000000u;
    switch (choose(6)) {
    case 0:
        return weft_read(fd, bytes, n);
    case 1:
        return weft_read_until(fd, bytes, n, soon_ns);
    case 2:
        return weft_write_until(fd, bytes, n, soon_ns);
    case 3:
        return weft_wait_fd_until(fd, 1 + (int)choose(3), soon_ns);
    case 4:
        return weft_sleep_ms(choose(3));
    default:
        return weft_yield();
    }
}
static fiber int works(int number)
{
    int mark __attribute__((__cleanup__(is_cleaned))) = number;
    char bytes[3000];
    memset(bytes, number, sizeof bytes);
    begun++;
    for (int i = 0; i < 20; i++) {
        unsigned pair = choose(PAIRS), end = choose(2);
        ssize_t n = call(ends[pair][end], bytes, 1 + choose(sizeof bytes));
        note(n);
        if (n == -ECANCELED)
            return -ECANCELED;
        REQUIRE(n >= 0 || n == -ETIMEDOUT || n == -EBADF || n == -EPIPE || n == -ECONNRESET);
    }
    return mark;
}
static fiber void end_one(weft_task **tasks, unsigned i)
{
    int value = -1, status = 0;
    switch (choose(4)) {
    case 0:
        weft_destroy(tasks[i]);
        break;
    case 1:
        weft_cancel(tasks[i]);
        status = weft_join(tasks[i], &value);
        REQUIRE(status == -ECANCELED || status == 0);
        break;
    case 2:
        status = weft_join_until(tasks[i], &value, weft_now_ns() + 2000000);
        if (!status)
            break;
        REQUIRE(status == -ETIMEDOUT);
        weft_destroy(tasks[i]);
        break;
    default: { /* closes what tasks wait for; the numbers are taken again */
        unsigned pair = choose(PAIRS);
        weft_close(ends[pair][0]);
        weft_close(ends[pair][1]);
        open_pair((int)pair);
        return;
    }
    }
    note(status);
    note(value);
    tasks[i] = weft_spawn(works((int)choose(100)));
}
static fiber int root(void)
{
    weft_task *tasks[TASKS];
    for (int i = 0; i < PAIRS; i++)
        open_pair(i);
    for (int i = 0; i < TASKS; i++)
        tasks[i] = weft_spawn(works(i));
    for (int i = 0; i < STEPS; i++) {
        end_one(tasks, choose(TASKS));
        if (choose(2))
            weft_yield();
    }
    for (int i = 0; i < TASKS; i++)
        weft_destroy(tasks[i]);
    for (int i = 0; i < PAIRS; i++)
        for (int j = 0; j < 2; j++)
            weft_close(ends[i][j]);
    return 0;
}
static uint64_t storm(uint64_t seed)
{
    weft__simulate(seed);
    state = seed;
    hash = 0xcbf29ce484222325u;
    begun = cleanups = 0;
    weft_run(root());
    REQUIRE(begun == cleanups);
    return hash;
}
int main(int argc, char **argv)
{
    unsigned long first = argc > 1 ? strtoul(argv[1], NULL, 10) : 1, seeds = argc > 2 ? strtoul(argv[2], NULL, 10) : 40;
    poison_install();
    storm(0); /* makes the loop, whose descriptors then have their numbers */
    for (unsigned long seed = first; seed < first + seeds; seed++) {
        uint64_t once = storm(seed), again = storm(seed);
        if (once != again)
            trace("seed %lu differs from itself\n", seed);
    }
    trace("%lu seeds, each twice the same\n", seeds);
    poison_check();
    return 0;
}
