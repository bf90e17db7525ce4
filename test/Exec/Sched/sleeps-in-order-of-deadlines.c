// A: sleepers wake in the order of their deadlines, equal ones in the order they began to wait.
// OUT: 5 10 10b 15 20
// OUT: slept long enough
// RUN: %exec %s
#include "exec.h"
static fiber void sleeper(uint64_t deadline, const char *name)
{
    weft_sleep_until(deadline);
    REQUIRE(weft_now_ns() >= deadline);
    trace("%s%s", name, strcmp(name, "20") ? " " : "\n");
}
static fiber int root(void)
{
    uint64_t start = weft_now_ns(), ms = 1000000;
    weft_detach(weft_spawn(sleeper(start + 20 * ms, "20")));
    weft_detach(weft_spawn(sleeper(start + 10 * ms, "10")));
    weft_detach(weft_spawn(sleeper(start + 5 * ms, "5")));
    weft_detach(weft_spawn(sleeper(start + 10 * ms, "10b")));
    weft_detach(weft_spawn(sleeper(start + 15 * ms, "15")));
    REQUIRE(weft_sleep_ms(25) == 0);
    REQUIRE(weft_sleep_ns(1500000) == 0);
    trace("slept %s\n", weft_now_ns() - start >= 26 * ms ? "long enough" : "too short");
    return 0;
}
int main(void) { return weft_run(root()); }
