// Where the system starts no threads for the pool, the calls that need it return -EAGAIN, and work as soon as it does.
// OUT: refused: work -EAGAIN, lookup -EAGAIN
// OUT: then: work 0, lookup 0
// RUN: %exec --levels "O0 O2" %s
#define _GNU_SOURCE
#include "exec.h"
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>
#include <weft/io.h>

static void nothing(void *arg)
{
    (void)arg;
}
static const char *text(int status)
{
    return status == -EAGAIN ? "-EAGAIN" : status ? "another error" : "0";
}
static fiber void calls(const char *name)
{
    struct addrinfo *list = NULL;
    int work = weft_work(nothing, NULL), lookup = weft_getaddrinfo("127.0.0.1", "80", NULL, &list);
    trace("%s: work %s, lookup %s\n", name, text(work), text(lookup));
    if (list)
        freeaddrinfo(list);
}
/* In bytes. */
static rlim_t memory(void)
{
    unsigned long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    REQUIRE(file && fscanf(file, "%lu", &pages) == 1 && fclose(file) == 0);
    return pages * (rlim_t)sysconf(_SC_PAGESIZE);
}
static fiber int root(void)
{
    struct rlimit whole, few;
    weft_sleep_ms(1);
    getrlimit(RLIMIT_AS, &whole);
    /* Room for two stacks of the four. */
    few = (struct rlimit){memory() + (20 << 20), whole.rlim_max};
    REQUIRE(setrlimit(RLIMIT_AS, &few) == 0);
    calls("refused");
    REQUIRE(setrlimit(RLIMIT_AS, &whole) == 0);
    calls("then");
    return 0;
}
int main(void)
{
    struct rlimit stack;
    getrlimit(RLIMIT_STACK, &stack);
    stack.rlim_cur = 8 << 20;
    setrlimit(RLIMIT_STACK, &stack);
    setenv("UV_THREADPOOL_SIZE", "4", 1);
    return weft_run(root());
}
