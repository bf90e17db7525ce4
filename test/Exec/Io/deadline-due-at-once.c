// A deadline that comes while the scheduler is on its way into the loop's sleep ends that sleep.
// OUT: 500 deadlines came
// RUN: %exec --levels "O0 O2" %s
#include "exec.h"
#include <errno.h>
#include <unistd.h>
#include <weft/io.h>

/* libuv counts in milliseconds: the waits begin shortly before their end comes, each time a little earlier. */
enum { MILLISECOND = 1000000, WAITS = 500, STEP = 10 };

static fiber int root(void)
{
    int pair[2], came = 0;
    REQUIRE(pipe(pair) == 0);
    for (uint64_t i = 1; i <= WAITS; i++) {
        uint64_t now;
        do
            now = weft_now_ns();
        while (now % MILLISECOND < MILLISECOND - i * STEP);
        came += weft_wait_fd_until(pair[0], WEFT_READABLE, now - now % MILLISECOND + MILLISECOND) == -ETIMEDOUT;
    }
    weft_close(pair[0]);
    weft_close(pair[1]);
    trace("%d deadlines came\n", came);
    return 0;
}
int main(void)
{
    return weft_run(root());
}
